import type { FindingValues } from '../core/finding.ts';
import { day, listOf, numberOf, object, textOf, topic, won } from './format.ts';
import { aiCellLabel, inKindLabel, levelLabel, mentoringLabel, programLabel } from './labels.ts';
import { mend, met, notPublished, says, type RuleSentences } from './sentence.ts';

const level = (values: FindingValues, key: string): string => levelLabel(textOf(values, key));
const cells = (values: FindingValues): string => listOf(values, 'cells', aiCellLabel);
const running = (values: FindingValues): string =>
  `${values['year'] === null ? '' : `${textOf(values, 'year')}년 `}${programLabel(textOf(values, 'program'))}`;

/** The day by which a running project has to end; where no intake is published, the day of the application. */
const lastIntakeDay = (values: FindingValues): string =>
  values['lastIntakeDay'] === null ? '신청하는 날' : `접수 마감일(${day(textOf(values, 'lastIntakeDay'))})`;

/** Sentences of the conditions on the project and on earlier projects. */
export const PROJECT_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  'target-level': {
    'not-asked': met(says('이 유형은 목표 수준을 정하지 않습니다.')),
    reached: met(
      (values) =>
        `목표 수준 ${topic(level(values, 'target'))} 최소 기준 ${level(values, 'minimum')} 이상입니다.`,
    ),
    'below-minimum': mend(
      (values) =>
        `목표 수준 ${topic(level(values, 'target'))} 최소 기준 ${level(values, 'minimum')}보다 낮습니다.`,
      (values) => `목표 수준을 ${level(values, 'minimum')} 이상으로 올리세요.`,
    ),
    'below-current': mend(
      (values) =>
        `목표 수준 ${topic(level(values, 'target'))} 현재 수준 ${level(values, 'current')}보다 낮습니다.`,
      (values) => `목표 수준을 현재 수준인 ${level(values, 'current')} 이상으로 올리세요.`,
    ),
    missing: mend(
      (values) =>
        `현재 수준과 목표 수준을 몰라 판단할 수 없습니다. 목표는 ${level(values, 'minimum')} 이상이어야 합니다.`,
      says('현재 수준과 목표 수준을 고르세요.'),
    ),
    'target-missing': mend(
      (values) =>
        `목표 수준을 몰라 판단할 수 없습니다. 목표는 ${level(values, 'minimum')} 이상이어야 합니다.`,
      says('목표 수준을 고르세요.'),
    ),
    'current-missing': mend(
      says('현재 수준을 몰라 판단할 수 없습니다. 목표 수준은 현재 수준보다 낮을 수 없습니다.'),
      says('사업관리시스템의 도입기업 지원현황에서 가장 높은 수준을 확인하여 입력하세요.'),
    ),
  },
  'no-blocking-running-project': {
    none: met(says('동시에 수행할 수 없는 과제가 없습니다.')),
    'not-restricted': met(
      says(
        '다른 과제와 동시에 수행하는 것을 막는 규정이 확인되지 않았습니다. 구축 내용은 겹치지 않아야 합니다.',
      ),
    ),
    running: mend(
      (values) =>
        `수행 중인 ${running(values)} 과제의 구축 기간이 ${day(textOf(values, 'buildEndsOn'))}까지입니다. ` +
        `${lastIntakeDay(values)}까지 끝나야 신청할 수 있습니다.`,
      says('수행 중인 과제를 마친 뒤 다음 공고에 신청하세요.'),
    ),
    'selected-here': mend(
      (values) => `이 포털에서 선정된 ${running(values)} 과제가 아직 끝나지 않아 함께 수행할 수 없습니다.`,
      says('선정된 과제를 마치거나 포기한 뒤에 신청하세요.'),
    ),
    'end-missing': mend(
      (values) => `수행 중인 ${running(values)} 과제가 언제 끝나는지 알 수 없습니다.`,
      (values) =>
        `협약서의 사업 연도와 구축 종료일을 입력하세요. ${lastIntakeDay(values)}까지 끝나면 신청할 수 있습니다.`,
    ),
    missing: mend(
      says('수행 중인 스마트공장 과제가 있는지 알 수 없습니다.'),
      says('수행 중인 과제를 모두 입력하고, 없으면 없다고 답하세요.'),
    ),
  },
  'no-repeated-ai-cell': {
    none: met(says('이전에 지원받은 AI 공정·기능과 겹치지 않습니다.')),
    repeated: mend(
      (values) =>
        `${topic(cells(values))} 이전 연도에 이미 지원받은 AI 공정·기능입니다. 같은 공정의 같은 기능은 다시 지원하지 않습니다.`,
      (values) => `${object(cells(values))} 빼고 다른 공정이나 기능을 고르세요.`,
    ),
    missing: mend(
      says('지원 이력과 AI 공정·기능을 몰라 중복 여부를 판단할 수 없습니다.'),
      says('이전 지원 이력을 입력하고 이번에 적용할 AI 공정·기능을 고르세요.'),
    ),
    'grants-missing': mend(
      says('이전 지원 이력을 몰라 AI 공정·기능이 겹치는지 판단할 수 없습니다.'),
      says('이전 지원 이력을 입력하고, 없으면 없다고 답하세요.'),
    ),
    'cells-missing': mend(
      says('이번에 적용할 AI 공정·기능을 몰라 이전 지원과 겹치는지 판단할 수 없습니다.'),
      says('AI를 적용할 공정과 기능을 고르세요.'),
    ),
    'grant-cells-missing': mend(
      says('이전에 지원받은 과제의 연도, 유형 또는 AI 공정·기능을 몰라 중복 여부를 판단할 수 없습니다.'),
      says('이전 과제의 연도와 유형, AI 공정·기능을 입력하세요.'),
    ),
  },
  'government-cap-left': {
    whole: met((values) => `정부지원금을 ${won(numberOf(values, 'maxKrw'))}까지 신청할 수 있습니다.`),
    part: met(
      (values) =>
        `이전 데이터 수집·검증 지원 ${won(numberOf(values, 'usedKrw'))}을 뺀 ${won(numberOf(values, 'leftKrw'))}까지 신청할 수 있습니다.`,
    ),
    'used-up': mend(
      (values) =>
        `정부지원금 한도 ${won(numberOf(values, 'maxKrw'))}을 이전 지원(${won(numberOf(values, 'usedKrw'))})으로 모두 썼습니다.`,
      says('이 사업으로는 더 지원받을 수 없습니다. 다른 세부사업을 확인하세요.'),
    ),
    'amount-missing': mend(
      (values) =>
        `이전 지원의 유형이나 금액을 몰라 남은 한도를 확정할 수 없습니다. 한도는 ${won(numberOf(values, 'maxKrw'))}입니다.`,
      says('이전 지원의 유형과 정부지원금을 입력하세요.'),
    ),
    missing: mend(
      (values) =>
        `이전 지원 이력을 몰라 남은 한도를 확정할 수 없습니다. 한도는 ${won(numberOf(values, 'maxKrw'))}입니다.`,
      says('이전 지원 이력을 입력하고, 없으면 없다고 답하세요.'),
    ),
  },
  'total-cost-limit': {
    within: met(
      (values) =>
        `총사업비 ${won(numberOf(values, 'totalCostKrw'))}은 한도 ${won(numberOf(values, 'maxKrw'))} 이내입니다.`,
    ),
    'too-large': mend(
      (values) =>
        `총사업비 ${won(numberOf(values, 'totalCostKrw'))}이 한도 ${won(numberOf(values, 'maxKrw'))}을 넘습니다.`,
      (values) => `총사업비를 ${won(numberOf(values, 'maxKrw'))} 이내로 줄이세요.`,
    ),
    missing: mend(
      (values) => `총사업비를 몰라 판단할 수 없습니다. 한도는 ${won(numberOf(values, 'maxKrw'))}입니다.`,
      says('총사업비를 입력하세요.'),
    ),
  },
  duration: {
    within: met(
      (values) =>
        `사업 기간 ${numberOf(values, 'months')}개월은 한도 ${numberOf(values, 'maxMonths')}개월 이내입니다.`,
    ),
    'too-long': mend(
      (values) =>
        `사업 기간 ${numberOf(values, 'months')}개월이 한도 ${numberOf(values, 'maxMonths')}개월을 넘습니다.`,
      (values) => `사업 기간을 ${numberOf(values, 'maxMonths')}개월 이내로 줄이세요.`,
    ),
    missing: mend(
      (values) => `사업 기간을 몰라 판단할 수 없습니다. 한도는 ${numberOf(values, 'maxMonths')}개월입니다.`,
      says('사업 기간을 개월 수로 입력하세요.'),
    ),
    'not-published': notPublished('사업 기간의 한도가 공개된 자료에 없습니다.'),
  },
  'in-kind-kinds': {
    'no-in-kind': met(says('현물이 없습니다.')),
    allowed: met((values) => `현물 항목(${listOf(values, 'kinds', inKindLabel)})은 인정되는 항목입니다.`),
    'not-allowed': mend(
      (values) =>
        `${topic(listOf(values, 'kinds', inKindLabel))} 현물로 인정되지 않습니다. 인정되는 항목은 ${listOf(values, 'allowed', inKindLabel)}입니다.`,
      says('인정되지 않는 항목을 현금으로 바꾸세요.'),
    ),
    'not-allowed-alone': mend(
      (values) =>
        `공급기업 없이 단독으로 신청하면 ${object(listOf(values, 'kinds', inKindLabel))} 현물로 넣을 수 없습니다.`,
      says('해당 금액을 현금으로 바꾸거나 공급기업과 함께 신청하세요.'),
    ),
    missing: mend(
      (values) =>
        `현물의 항목을 몰라 판단할 수 없습니다. 인정되는 항목은 ${listOf(values, 'allowed', inKindLabel)}입니다.`,
      says('현물로 넣을 항목을 고르세요.'),
    ),
  },
  mentoring: {
    taken: met((values) => `제조DX멘토단 ${mentoringLabel(textOf(values, 'mentoring'))}에 참여합니다.`),
    none: mend(
      says(
        '제조DX멘토단에 참여하지 않습니다. 이 유형은 사전기획, AX기획, 구축지도 가운데 하나를 반드시 받아야 합니다.',
      ),
      says('중간점검 전에 구축지도(4회, 기업 부담 210,000원)를 받겠다고 정하면 됩니다.'),
    ),
    missing: mend(
      says('제조DX멘토단 참여 여부를 몰라 판단할 수 없습니다. 이 유형은 하나를 반드시 받아야 합니다.'),
      says('사전기획, AX기획, 구축지도 가운데 받았거나 받을 것을 고르세요.'),
    ),
  },
  'supplier-in-pool': {
    alone: met(says('자체 개발 인력으로 단독 신청합니다.')),
    registered: met(says('공급기업이 공급기업 Pool에 등록되어 있습니다.')),
    'not-registered': mend(
      says('공급기업이 공급기업 Pool에 등록되어 있지 않습니다. 최종 제출 전까지 등록되어야 합니다.'),
      says(
        '공급기업에 Pool 등록을 요청하거나 등록된 공급기업을 고르세요. 자체 개발 인력이 있으면 단독으로 신청할 수 있습니다.',
      ),
    ),
    missing: mend(
      says('공급기업이 정해지지 않아 판단할 수 없습니다.'),
      says('공급기업 Pool에 등록된 공급기업을 고르거나 단독 신청을 선택하세요.'),
    ),
  },
};
