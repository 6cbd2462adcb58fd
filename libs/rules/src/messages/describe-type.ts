import type { Figure } from '../core/citation.ts';
import type {
  BlockingProject,
  ConditionTerms,
  FeeStep,
  LocalShare,
  PayerShare,
  RequiredCostTerms,
  TopUpTerms,
  TypeTerms,
} from '../core/type-terms.ts';
import { regionLabel } from '../regions/regions.ts';
import { percent, won, wonInWords } from './format.ts';
import {
  excludedBusinessLabel,
  inKindLabel,
  leadCompanyLabel,
  levelLabel,
  mentoringLabel,
  projectTypeLabel,
  projectScopeLabel,
} from './labels.ts';
import { lineOf, type Line } from './terms-line.ts';

/** 지원 대상과 제외: what a notice asks of the company, whatever the project; `nameOf` is how it calls a program. */
export const companyLines = (conditions: ConditionTerms, nameOf: (program: string) => string): Line[] => [
  ...lineOf(
    '업종',
    conditions.manufacturingDivisions,
    ({ from, to }) => `제조업 (한국표준산업분류 중분류 ${from}–${to})`,
  ),
  ...lineOf('기업 규모', conditions.acceptedSizes, (sizes) =>
    sizes.includes('mid-sized') ? '중소기업 또는 중견기업' : '중소기업',
  ),
  ...lineOf('영업 상태', conditions.acceptedBusinessStatuses, () => '휴업·폐업 중이 아닌 기업'),
  ...lineOf('세금', conditions.taxArrears, () => '국세·지방세 체납이 없는 기업'),
  ...lineOf('제외 업종', conditions.excludedBusinesses, (trades) =>
    trades.map(excludedBusinessLabel).join(', '),
  ),
  ...lineOf(
    '참여제한',
    conditions.participationBan,
    () => '참여제한 기간이 아닌 기업 (제한 마지막 날까지 신청할 수 없음)',
  ),
  ...lineOf(
    '중복 지원',
    conditions.samePlanFunded,
    () => '같거나 비슷한 계획으로 정부 지원을 받지 않은 기업',
  ),
  ...lineOf('동시수행', conditions.blockingProjects, (blocking) => concurrencyText(blocking, nameOf)),
  ...lineOf(
    'AI 공정·기능',
    conditions.repeatedCells,
    () => '이전 연도에 지원받은 것과 같은 공정·기능은 다시 지원하지 않음',
  ),
  ...lineOf(
    '구축 이력',
    conditions.buildHistory,
    () => '스마트공장 구축 또는 수준확인 이력이 시스템에서 확인되는 기업',
  ),
];

const concurrencyText = (
  blocking: readonly BlockingProject[],
  nameOf: (program: string) => string,
): string =>
  blocking.length === 0
    ? '다른 과제와의 동시수행을 막는 규정이 확인되지 않음 (구축 내용은 겹치지 않아야 함)'
    : `접수 마감일까지 구축이 끝나지 않는 ${blocking.map((one) => blockingText(one, nameOf)).join(', ')} 과제가 없는 기업`;

const blockingText = ({ program, years }: BlockingProject, nameOf: (program: string) => string): string =>
  years === null ? nameOf(program) : `${years.join('·')}년 ${nameOf(program)}`;

/** 유형: its money, then what it asks besides; an open figure says whom to ask. */
export const typeLines = (typeTerms: TypeTerms, contact: string | null): Line[] => [
  ...moneyLines(typeTerms, openFor(contact)),
  ...ownConditionLines(typeTerms),
];

/** Writes a figure, or whom to ask for it. */
type Write = <T>(figure: Figure<T>, text: (value: T) => string) => string;

const openFor = (office: string | null): Write => {
  const open = office === null ? '공개된 자료에 없음' : `공개된 자료에 없음 – ${office}에 문의`;
  return (figure, text) => (figure.value === null ? open : text(figure.value));
};

function moneyLines(typeTerms: TypeTerms, write: Write): Line[] {
  const { government, leadCompany, leadPledge, local, companyMaxRateBp, maxProjectKrw, maxMonths } =
    typeTerms;
  return [
    ...shareLines('정부지원', government, write),
    // The government and the province pay at most their rate, a lead company at least: 주관기관 30 % 이상.
    ...(leadPledge === null
      ? shareLines('주관기관 부담', leadCompany, write, '')
      : pledgeLines(leadCompany, leadPledge, write)),
    ...shareLines('지방비', local, write),
    ...splitLines(local, write),
    ...lineOf('기업 부담 비율', companyMaxRateBp, (rateBp) => `총사업비의 ${percent(rateBp)} 이내`),
    ...lineOf('총사업비 한도', maxProjectKrw, wonInWords),
    ...lineOf(
      '총사업비 한도',
      typeTerms.totalCostLimit,
      (krw) => `${wonInWords(krw)} 이내 (넘으면 신청할 수 없음)`,
    ),
    ...typeTerms.topUps.flatMap(topUpLines),
    ...inKindLines(typeTerms, write),
    ...requiredCostLines(typeTerms.requiredCosts),
    ...sharedCapLines(typeTerms),
    ['사업 기간', write(maxMonths, (months) => `${months}개월 이내`), maxMonths.cite],
  ];
}

function shareLines(label: string, share: PayerShare | null, write: Write, bound = ' 이내'): Line[] {
  if (share === null) return [];
  const { rateBp, maxKrw } = share;
  return [
    rateLine(label, rateBp, write, bound),
    [`${label} 한도`, write(maxKrw, (amountKrw) => `최대 ${wonInWords(amountKrw)}`), maxKrw.cite],
  ];
}

const rateLine = (label: string, rateBp: Figure<number>, write: Write, bound: string): Line => [
  `${label} 비율`,
  write(rateBp, (rate) => `총사업비의 ${percent(rate)}${bound}`),
  rateBp.cite,
];

/** 출연 확인: the least that the lead company pays, and that it says itself how much. */
const pledgeLines = (
  share: PayerShare | null,
  { cite }: NonNullable<TypeTerms['leadPledge']>,
  write: Write,
): Line[] => [
  ...(share === null ? [] : [rateLine('주관기관 부담', share.rateBp, write, ' 이상')]),
  ['주관기관 확인', '주관기관이 낼 금액을 요건검토 전까지 직접 확인해야 함', cite],
];

function splitLines(local: LocalShare | null, write: Write): Line[] {
  if (local === null) return [];
  const { value, cite } = local.provinceBp;
  const text = write(
    { value, cite },
    (rateBp) => `시·도 ${percent(rateBp)}, 시·군·구 ${percent(10_000 - rateBp)}`,
  );
  return [['지방비 분담', text, cite]];
}

function inKindLines({ inKind }: TypeTerms, write: Write): Line[] {
  if (inKind === null) return [];
  const { maxRateBp, maxKrw, kinds } = inKind;
  if (kinds.value?.length === 0) return [['현물', '인정하지 않음 (모두 현금)', kinds.cite]];
  return [
    ['현물 비율', write(maxRateBp, (rate) => `기업부담금의 ${percent(rate)} 이내`), maxRateBp.cite],
    ['현물 한도', write(maxKrw, (amountKrw) => `최대 ${wonInWords(amountKrw)}`), maxKrw.cite],
    ['현물 항목', write(kinds, (codes) => codes.map(inKindLabel).join(', ')), kinds.cite],
  ];
}

const topUpLines = ({ regionCode, rateBp, maxKrw, provinceBp }: TopUpTerms): Line[] => {
  const region = regionLabel(regionCode);
  return [
    ...lineOf(`${region} 추가 지원 비율`, rateBp, (rate) => `총사업비의 ${percent(rate)} 이내`),
    ...lineOf(`${region} 추가 지원 한도`, maxKrw, (krw) => `최대 ${wonInWords(krw)}`),
    ...lineOf(
      `${region} 추가 지원 분담`,
      provinceBp,
      (rate) => `시·도 ${percent(rate)}, 시·군·구 ${percent(10_000 - rate)}`,
    ),
  ];
};

function requiredCostLines(costs: RequiredCostTerms | null): Line[] {
  if (costs === null) return [];
  return [
    ...lineOf('회계정산 수수료', costs.accountingFee, (steps) => steps.map(feeText).join(', ')),
    ...lineOf('교육비', costs.trainingKrw, won),
    ...lineOf('기술임치비', costs.technologyEscrowKrw, won),
  ];
}

const feeText = ({ upToKrw, feeKrw }: FeeStep): string =>
  upToKrw === null ? `그 초과 ${won(feeKrw)}` : `총사업비 ${wonInWords(upToKrw)}까지 ${won(feeKrw)}`;

/** 합산 한도: which earlier grants use up the government's cap. */
function sharedCapLines({ governmentCap, government }: TypeTerms): Line[] {
  const kind = governmentCap?.value.usedUpBy ?? null;
  const maxKrw = government?.maxKrw.value ?? null;
  if (governmentCap === null || kind === null || maxKrw === null) return [];
  const text = `이전 ${projectTypeLabel(kind.type)} 지원금과 합쳐 ${wonInWords(maxKrw)} 이내`;
  return [['합산 한도', text, governmentCap.cite]];
}

function ownConditionLines(typeTerms: TypeTerms): Line[] {
  const { supplierPool, supportCount, mentoring, kindsRefusedAlone } = typeTerms;
  return [
    ...placeLines(typeTerms),
    ...scaleLines(typeTerms),
    ...levelLines(typeTerms),
    ...lineOf('구축 범위', typeTerms.scopes, (scopes) => scopes.map(projectScopeLabel).join(', ')),
    ...lineOf(
      '주관기관',
      typeTerms.leadCompanies,
      (leads) => `${leads.map(leadCompanyLabel).join(', ')} 협력사`,
    ),
    ...lineOf('지원 횟수', supportCount?.maxTimes ?? null, (times) => `같은 목표 수준에서 ${times}번까지`),
    ...lineOf(
      '누적 한도',
      supportCount?.maxKrw ?? null,
      (krw) => `같은 목표 수준에서 ${wonInWords(krw)}까지`,
    ),
    ...lineOf(
      '공급기업',
      supplierPool,
      () => '공급기업 Pool에 등록된 공급기업 (자체 개발 인력이 있으면 단독 신청 가능)',
    ),
    ...lineOf(
      '제조DX멘토단',
      mentoring,
      (kinds) => `다음 중 하나 의무: ${kinds.map(mentoringLabel).join(', ')}`,
    ),
    ...(kindsRefusedAlone === null || kindsRefusedAlone.value.length === 0
      ? []
      : lineOf(
          '단독 신청',
          kindsRefusedAlone,
          (kinds) => `현물로 ${kinds.map(inKindLabel).join(', ')} 편성 불가`,
        )),
  ];
}

const placeLines = ({ regions, cities, industries }: TypeTerms): Line[] => [
  ...lineOf('지원 지역', regions, (codes) => codes.map(regionLabel).join(', ')),
  ...lineOf('시·군·구', cities, (names) => names.join(', ')),
  ...lineOf('지원 분야', industries, (fields) => fields.map(({ label }) => label).join(', ')),
];

const scaleLines = ({ employeesBelow, revenueBelowKrw, revenueAboveKrw, neverFunded }: TypeTerms): Line[] => [
  ...lineOf('상시근로자', employeesBelow, (below) => `${below}명 미만`),
  ...lineOf('평균 매출 상한', revenueBelowKrw, (krw) => `${wonInWords(krw)} 미만`),
  ...lineOf('평균 매출 하한', revenueAboveKrw, (krw) => `${wonInWords(krw)} 초과`),
  ...lineOf('지원 이력', neverFunded, () => '스마트공장 지원을 받은 적이 없는 기업'),
];

const levelLines = ({ entryLevel, targetLevel, levelStep }: TypeTerms): Line[] => [
  ...lineOf('현재 수준', entryLevel, (level) => `${levelLabel(level)} 이상`),
  ...lineOf('목표 수준', targetLevel, ({ minimum }) =>
    minimum === null ? '정하지 않음' : `${levelLabel(minimum)} 이상이며 현재 수준 이상`,
  ),
  ...lineOf('수준 이동', levelStep, (step) =>
    step === 'same' ? '목표 수준이 현재 수준과 같음' : '목표 수준이 현재 수준보다 높음',
  ),
];
