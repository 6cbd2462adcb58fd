import { dayInWords } from '@subsidy/rules';

/** 평가, 현장확인, 원가계산: what an answer says when it is no, about reviews, site visits, cost reviews. */
export const reviewWords = {
  planFirst: '사업계획서를 제출한 신청(계획서 제출 완료, 평가 중)에만 평가위원을 배정할 수 있습니다.',
  alreadyAssigned: (names: string) => `이미 배정한 평가위원입니다: ${names}. 다른 평가위원을 골라 주세요.`,
  noEvaluator: '등록된 평가위원이 아닙니다.',
  noAssignment: '배정받은 평가를 찾을 수 없습니다.',
  notNow: '지금은 이 원가계산 결과에 할 수 없는 일입니다. 화면을 새로 고쳐 주세요.',
  objected: '기업이 원가계산 결과에 이의를 냈습니다. 다시 검토해 기록한 뒤 마감해 주세요.',
  awaitingAnswer: (dueOn: string | null) =>
    `기업이 원가계산 결과에 회신할 때까지 기다려 주세요.${dueOn === null ? '' : ` 회신 기한은 ${dayInWords(dueOn)}까지이고, 그 뒤에는 그대로 확정됩니다.`}`,
  sheetsOpen: (names: string) => `아직 평가를 마치지 않은 위원이 있습니다: ${names}`,
  nobodyCompleted: '평가를 완료한 위원이 한 명 이상 있어야 합니다.',
  siteVisitFirst: '현장확인 결과를 먼저 기록해 주세요.',
  costReviewFirst: '원가계산 결과를 먼저 기록해 주세요.',
  whichConflict: '이해관계가 있으면 어떤 관계인지 적어 주세요.',
  declaredOnce: '이해관계는 한 번만 밝힐 수 있습니다. 바뀐 점은 관할 테크노파크에 알려 주세요.',
  declareFirst: '먼저 이해관계가 있는지 밝혀 주세요. 그 뒤에 점수를 입력할 수 있습니다.',
  recused: '이해관계로 회피한 평가입니다. 점수를 입력할 수 없습니다.',
  completed: '이미 완료한 평가입니다. 점수를 고칠 수 없습니다.',
  sheetShut: '점수를 입력할 수 없습니다.',
  notUnderReview: '평가 중인 신청이 아닙니다.',
  siteVisitUnderReview: '현장확인은 평가 중인 신청에만 기록할 수 있습니다.',
  answerUnderReview: '원가계산 결과에는 평가 중에만 회신할 수 있습니다.',
  nothingToAnswer: '아직 회신할 원가계산 결과가 없습니다.',
  answerLate: (dueOn: string) =>
    `회신 기한(${dayInWords(dueOn)} 24시, 한국시간)이 지나 금액이 확정되었습니다. 관할 테크노파크에 문의해 주세요.`,
  costUnderReview: '원가계산은 평가 중인 신청에만 기록할 수 있습니다.',
  stale: '그사이 다른 창이나 다른 사람이 같은 곳을 바꾸었습니다. 두 값을 비교해 어느 것을 쓸지 골라 주세요.',
};
