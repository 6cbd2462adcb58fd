type Height = 'low' | 'middle' | 'high';

// prettier-ignore
const GENERAL: Readonly<Record<Height, readonly string[]>> = {
  low: ['근거 자료가 부족하여 계획서만으로는 판단하기 어렵습니다.', '발표에서도 수치의 출처를 답하지 못했습니다.', '현장 여건과 맞지 않는 부분이 있어 다시 설계할 필요가 있습니다.'],
  middle: ['전반적으로 무난하나 근거를 보완하면 좋겠습니다.', '방향은 알맞고, 세부 계획은 더 다듬어야 합니다.', '현장을 잘 알고 있으나 설명이 짧습니다.'],
  high: ['현장 자료로 뒷받침하여 믿을 만합니다.', '담당과 방법이 분명하고 산출 근거를 모두 붙였습니다.', '같은 업종에 널리 쓸 수 있는 내용입니다.'],
};

/** By the block of the rubric; a block that is not named here takes what is said of all. */
// prettier-ignore
const JUDGEMENTS: Readonly<Record<string, Readonly<Record<Height, readonly string[]>>>> = {
  capability: {
    low: ['영업이익이 두 해째 줄었고 자부담 계획이 뚜렷하지 않습니다.', '전담 인력이 없고 참여율이 낮습니다.', '공급기업이 같은 공정을 다룬 실적이 없습니다.'],
    middle: ['매출은 안정되어 있으나 전담 인력이 한 명입니다.', '공급기업의 실적은 있으나 투입 인력의 경력이 짧습니다.', '대표의 의지는 있으나 현장 담당의 참여율이 낮습니다.'],
    high: ['재무가 튼튼하고 대표가 직접 총괄합니다.', '공급기업이 같은 공정의 구축 실적을 세 건 이상 냈습니다.', '생산과 전산 담당이 함께 참여하고 역할이 나뉘어 있습니다.'],
  },
  goal: {
    low: ['문제를 수치로 보이지 않아 AI가 필요한지 알기 어렵습니다.', '목표 값이 현장 수준에 견주어 지나치게 높습니다.', '공정별 목표가 하나로 뭉쳐 있습니다.'],
    middle: ['문제는 맞게 보았으나 구축 전 값이 석 달 치뿐입니다.', '범위는 알맞고, 목표 수준과의 연결은 더 설명해야 합니다.', '지표가 AI 효과와 일부만 이어집니다.'],
    high: ['불량과 정지 시간을 수치로 보이고 원인을 나누었습니다.', '지표가 AI가 바꾸는 값과 바로 이어집니다.', '공정마다 목표와 담당을 따로 두었습니다.'],
  },
  content: {
    low: ['수집 지점이 설비 두 대뿐이고 품질 자료가 손으로 적혀 있습니다.', '모델의 입력과 출력이 분명하지 않습니다.', '기존 MES와 겹치는 기능이 많습니다.'],
    middle: ['데이터가 한쪽 품번에 몰려 있어 수집 기간을 늘려야 합니다.', '모델은 알맞으나 다시 학습할 주기가 없습니다.', '연계 방법은 있으나 시험 계획이 없습니다.'],
    high: ['공정별 수집 지점과 주기가 분명하고 이미 반년 치가 있습니다.', '모델 유형을 고른 까닭과 비교 결과를 함께 냈습니다.', '기존 시스템의 표와 신호를 모두 확인해 두었습니다.'],
  },
  feasibility: {
    low: ['효과 금액의 산식이 빠졌습니다.', '시운전 기간이 2주뿐이라 검증하기 어렵습니다.', '검증 방법이 공급기업의 시험뿐입니다.'],
    middle: ['산식은 맞으나 절감 단가의 근거가 약합니다.', '일정은 실현할 수 있으나 여유가 적습니다.', '검증 계획이 있으나 시료 수가 적습니다.'],
    high: ['산식과 증빙을 지표마다 붙였습니다.', '현장 석 달 실측으로 검증하는 계획이 구체적입니다.', '단계마다 산출물과 점검일을 두었습니다.'],
  },
};

/** 평가 의견 on a criterion (`block.item`) that fits the share of its points; the index keeps neighbours apart. */
export function judgement(criterion: string, share: number, index: number): string {
  const height: Height = share < 0.6 ? 'low' : share < 0.82 ? 'middle' : 'high';
  const block = JUDGEMENTS[criterion.split('.')[0] ?? ''] ?? GENERAL;
  const sentences = [...block[height], ...GENERAL[height]];
  return sentences[index % sentences.length] ?? '';
}

export const CONFLICT_NOTES = [
  '공급기업의 기술 자문을 지난해까지 맡았습니다.',
  '신청 기업 대표와 같은 연구 과제에 참여하고 있습니다.',
  '배우자가 신청 기업의 거래처에서 일합니다.',
  '2년 전 이 기업의 스마트공장 구축을 자문했습니다.',
];

export const WITHDRAWALS = [
  '설비 투자 시기를 내년으로 미루게 되어 철회합니다.',
  '공장을 다른 지역으로 옮기기로 하여 다음 공고에 다시 신청하겠습니다.',
  '공급기업과 계약 조건이 맞지 않아 철회합니다.',
  '자부담금을 마련하기 어려워 철회합니다.',
];

/** 부적합: the rule that is not met and why; some will be disputed. */
export const REJECTIONS: readonly (readonly [ruleId: string, note: string])[] = [
  ['not-already-funded', '2024년에 같은 공정, 같은 내용의 구축 사업으로 지원받은 사실을 확인했습니다.'],
  ['no-tax-arrears', '지방세 완납증명서의 유효 기간이 지났고, 다시 확인한 결과 체납이 있습니다.'],
  ['business-operating', '현장 확인 결과 접수 전부터 공장을 가동하지 않고 있습니다.'],
  ['manufacturer', '사업자등록증의 업종이 도소매뿐이며 제조 시설을 확인할 수 없습니다.'],
  ['no-blocking-running-project', '수행 중인 자율형공장 사업의 구축 기간이 접수 마감일 뒤에 끝납니다.'],
  ['size-sme-or-mid-sized', '중소기업 확인서의 유효 기간이 지났고 새 확인서를 내지 않았습니다.'],
];

export const VISIT_NOTES = [
  '',
  '현장에서 확인했습니다.',
  '대표와 생산팀장이 안내했습니다.',
  '사진 12장을 남겼습니다.',
];

/** 부적합인 현장확인 by check. */
export const FAILED_CHECKS: Readonly<Record<string, string>> = {
  'factory-operating': '주 설비 절반이 멈춰 있고 최근 두 달의 생산 기록이 없습니다.',
  'site-matches-plan': '계획서의 설비 대수와 현장의 대수가 다릅니다. 4대가 다른 사업장에 있습니다.',
  'equipment-works': '센서를 달 설비 두 대의 제어기가 고장 나 신호를 얻을 수 없습니다.',
};

export const CUT_NOTES = [
  '소프트웨어 기능점수를 다시 세어 중복된 기능의 금액을 뺐습니다.',
  '센서 단가를 시중 견적 세 곳의 평균으로 낮추었습니다.',
  '기존 서버를 쓸 수 있어 하드웨어 한 식을 뺐습니다.',
  '통신 공사의 물량이 현장 실측보다 많아 줄였습니다.',
];
export const WHOLE_COST_NOTES = [
  '견적과 기능점수를 대조해 신청 금액을 인정했습니다.',
  '',
  '단가와 물량이 알맞아 그대로 인정합니다.',
];
export const OBJECTIONS = [
  '뺀 기능은 기존 시스템에 없는 것입니다. 기능 목록과 화면을 붙이니 다시 보아 주십시오.',
  '현장이 분진이 많아 방폭형 센서가 필요합니다. 제조사 확인서를 내겠습니다.',
];
export const RECONSIDERED = '이의의 근거를 확인하여 일부를 되살리고 나머지는 처음 판단을 지킵니다.';
