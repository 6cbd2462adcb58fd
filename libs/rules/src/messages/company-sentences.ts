import type { FindingValues } from '../core/finding.ts';
import type { IndustryName } from '../industries/industries.ts';
import { day, listOf, moment, numberOf, object, textOf, topic, won } from './format.ts';
import { withIndustryName } from './industry-text.ts';
import { excludedBusinessLabel } from './labels.ts';
import { mend, met, notPublished, says, type RuleSentences } from './sentence.ts';

/** An intake whose days are not published is only known to be over with its year. */
const windowText = (values: FindingValues): string =>
  values['opensAt'] === null
    ? `공개되지 않았고 늦어도 ${day(textOf(values, 'closesAt').slice(0, 10))}까지`
    : `${moment(textOf(values, 'opensAt'))}부터 ${moment(textOf(values, 'closesAt'))}까지(한국시간)`;

const industryText = (values: FindingValues, industryName: IndustryName): string =>
  withIndustryName(textOf(values, 'ksicCode'), industryName);

const divisionText = (values: FindingValues): string =>
  `한국표준산업분류 C 제조업(중분류 ${numberOf(values, 'from')}–${numberOf(values, 'to')})`;

const certifiedSize = (values: FindingValues): string =>
  textOf(values, 'sizeCertificate') === 'mid-sized' ? '중견기업' : '중소기업';

/** The figures that the size certificate will be judged by, as far as they are known. */
function sizeFigures(values: FindingValues): string {
  const parts: string[] = [];
  if (values['averageRevenueKrw'] !== null)
    parts.push(`3년 평균 매출 ${won(numberOf(values, 'averageRevenueKrw'))}`);
  if (values['totalAssetsKrw'] !== null) parts.push(`자산총액 ${won(numberOf(values, 'totalAssetsKrw'))}`);
  if (values['regularEmployees'] !== null) parts.push(`상시근로자 ${numberOf(values, 'regularEmployees')}명`);
  if (values['independent'] !== null) {
    parts.push(values['independent'] === 'yes' ? '독립성 기준 충족' : '독립성 기준 미충족');
  }
  return parts.length === 0 ? '' : ` 적어 주신 수치는 ${parts.join(', ')}입니다.`;
}

function sizeLimit(values: FindingValues): string {
  if (values['revenueLimitKrw'] === null || values['revenueLimitKrw'] === undefined) return '';
  const limit = won(numberOf(values, 'revenueLimitKrw'));
  if (values['fiscalYearEndMonth'] === undefined) {
    return ` 이 업종의 중소기업 매출 한도는 2025년 8월까지 ${limit}이었고 그 뒤 같거나 올랐습니다.`;
  }
  const highest = won(numberOf(values, 'highestLimitKrw'));
  const upTo = highest === limit ? '' : `(품목에 따라 ${highest})`;
  return ` 이 업종의 중소기업 매출 한도는 ${numberOf(values, 'fiscalYearEndMonth')}월 결산 기업이면 ${limit}${upTo}입니다.`;
}

/** Sentences of the conditions on the company. */
export const COMPANY_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  'within-window': {
    open: met((values) => `접수 기간입니다. ${windowText(values)} 신청할 수 있습니다.`),
    'not-open-yet': mend(
      (values) => `아직 접수 기간이 아닙니다. 접수 기간은 ${windowText(values)}입니다.`,
      (values) => `${moment(textOf(values, 'opensAt'))} 이후에 신청하세요.`,
    ),
    closed: mend(
      (values) => `접수가 끝났습니다. 접수 기간은 ${windowText(values)}였습니다.`,
      says('접수 중인 다른 공고가 있는지 확인하세요.'),
    ),
    'not-published': notPublished('접수 기간이 공개된 자료에 없습니다.'),
  },
  manufacturer: {
    manufacturing: met(
      (values, industryName) => `업종 ${topic(industryText(values, industryName))} 제조업입니다.`,
    ),
    'not-manufacturing': mend(
      (values, industryName) =>
        `${topic(industryText(values, industryName))} 제조업이 아닙니다. 지원 대상은 ${divisionText(values)}입니다.`,
      says('제조업을 함께 하고 있다면 사업자등록증의 제조업 업종코드로 다시 확인하세요.'),
    ),
    'not-a-code': mend(
      (values) => `업종코드 ${object(textOf(values, 'ksicCode'))} 산업분류표에서 찾을 수 없습니다.`,
      says('사업자등록증의 업종에 맞는 코드를 숫자 2–5자리로 다시 고르세요.'),
    ),
    missing: mend(
      (values) => `업종을 몰라 제조업인지 판단할 수 없습니다. 지원 대상은 ${divisionText(values)}입니다.`,
      says('한국표준산업분류 업종코드를 입력하세요.'),
    ),
  },
  'size-sme-or-mid-sized': {
    certified: met((values) => `${certifiedSize(values)} 확인서로 기업 규모를 확인했습니다.`),
    refused: mend(
      says('중소·중견기업 확인서 발급이 거절되었습니다. 중소기업과 중견기업만 신청할 수 있습니다.'),
      says(
        '기업 규모 때문에 거절되었다면 신청할 수 없습니다. 서류가 부족해 거절되었다면 보완해 확인서를 다시 신청하세요.',
      ),
    ),
    'other-size': mend(
      (values) => `${certifiedSize(values)} 확인서가 있습니다. 이 사업은 중소기업만 신청할 수 있습니다.`,
      says('중견기업도 신청할 수 있는 다른 사업을 확인하세요.'),
    ),
    missing: mend(
      (values) =>
        `중소·중견기업 확인서가 아직 없어 기업 규모를 확정할 수 없습니다.${sizeFigures(values)}${sizeLimit(values)}`,
      says('중소기업은 sminfo.mss.go.kr, 중견기업은 fomek.or.kr에서 확인서를 받아 결과를 입력하세요.'),
    ),
  },
  'business-operating': {
    operating: met(says('정상 영업 중입니다.')),
    suspended: mend(
      says('휴업 중인 사업자는 신청할 수 없습니다.'),
      says('영업을 다시 시작했다면 세무서에 재개업 신고를 한 뒤 신청하세요.'),
    ),
    closed: mend(
      says('폐업한 사업자는 신청할 수 없습니다.'),
      says('영업 중인 다른 사업장이 있다면 그 사업자등록번호로 신청하세요.'),
    ),
    missing: mend(
      says('영업 상태를 몰라 판단할 수 없습니다. 휴업·폐업한 사업자는 신청할 수 없습니다.'),
      says('국세청 홈택스에서 사업자 상태를 조회하여 입력하세요.'),
    ),
  },
  'no-tax-arrears': {
    none: met(says('국세와 지방세 체납이 없습니다.')),
    both: mend(
      says('국세와 지방세 체납이 있습니다. 체납이 있는 기업은 신청할 수 없습니다.'),
      says('체납액을 모두 낸 뒤 국세·지방세 완납증명서를 받아 신청하세요.'),
    ),
    national: mend(
      says('국세 체납이 있습니다. 체납이 있는 기업은 신청할 수 없습니다.'),
      says('체납액을 모두 낸 뒤 국세 완납증명서를 받아 신청하세요.'),
    ),
    local: mend(
      says('지방세 체납이 있습니다. 체납이 있는 기업은 신청할 수 없습니다.'),
      says('체납액을 모두 낸 뒤 지방세 완납증명서를 받아 신청하세요.'),
    ),
    missing: mend(
      says('국세와 지방세 체납 여부를 몰라 판단할 수 없습니다.'),
      says('홈택스와 위택스에서 완납증명서를 받아 체납 여부를 입력하세요.'),
    ),
    'national-missing': mend(
      says('국세 체납 여부를 몰라 판단할 수 없습니다.'),
      says('홈택스에서 국세 완납증명서를 받아 체납 여부를 입력하세요.'),
    ),
    'local-missing': mend(
      says('지방세 체납 여부를 몰라 판단할 수 없습니다.'),
      says('위택스에서 지방세 완납증명서를 받아 체납 여부를 입력하세요.'),
    ),
  },
  'not-excluded-business': {
    none: met(says('지원 제외 업종이 아닙니다.')),
    excluded: mend(
      (values) =>
        `${topic(listOf(values, 'businesses', excludedBusinessLabel))} 지원에서 제외되는 업종입니다.`,
      says('해당 업종을 더 이상 하지 않는다면 사업자등록을 정정한 뒤 신청하세요.'),
    ),
    missing: mend(
      says(
        '지원 제외 업종인지 알 수 없습니다. 유흥·향락업, 숙박·음식점업, 불건전 오락용품 제조업은 제외됩니다.',
      ),
      says('해당하는 업종을 고르고, 없으면 없다고 답하세요.'),
    ),
  },
  'not-banned': {
    never: met(says('참여제한을 받고 있지 않습니다.')),
    over: met((values) => `참여제한이 ${day(textOf(values, 'until'))}에 끝났습니다.`),
    banned: mend(
      (values) => `${day(textOf(values, 'until'))}까지 참여제한 기간입니다. 그날까지는 신청할 수 없습니다.`,
      (values) => `${day(textOf(values, 'until'))} 다음 날부터 접수하는 공고에 신청하세요.`,
    ),
    missing: mend(
      says('참여제한 여부를 몰라 판단할 수 없습니다.'),
      says('사업관리시스템의 제재현황목록(사업관리 → 종료과제 관리)에서 확인하여 입력하세요.'),
    ),
  },
  'not-already-funded': {
    none: met(says('같거나 비슷한 계획으로 정부 지원을 받은 적이 없습니다.')),
    funded: mend(
      says('같거나 비슷한 계획으로 이미 정부 지원을 받았습니다. 같은 내용으로 두 번 지원하지 않습니다.'),
      says('이미 지원받은 내용과 겹치지 않는 새로운 구축 내용으로 계획을 바꾸세요.'),
    ),
    missing: mend(
      says('같거나 비슷한 계획으로 정부 지원을 받았는지 알 수 없습니다.'),
      says('이번 계획과 같거나 비슷한 내용의 정부 지원 이력이 있는지 답하세요.'),
    ),
  },
  'build-history': {
    found: met(says('스마트공장 구축 또는 수준확인 이력이 있습니다.')),
    none: mend(
      says(
        '스마트공장 구축 또는 수준확인 이력이 없습니다. 이 공고는 시스템에서 확인되는 이력이 있어야 합니다.',
      ),
      says('수준확인을 먼저 받거나, 이력을 요구하지 않는 공고에 신청하세요.'),
    ),
    missing: mend(
      says('스마트공장 구축 또는 수준확인 이력을 몰라 판단할 수 없습니다.'),
      says('사업관리시스템의 도입기업 지원현황에서 이력을 확인하여 입력하세요.'),
    ),
  },
};
