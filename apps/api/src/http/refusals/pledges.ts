import { won, type LeadMoney } from '@subsidy/rules';

/** 주관기업과 출연 확인: what an answer says when it is no. */
export const pledgeWords = {
  notAsked: '이 공고에는 비용을 함께 내는 주관기업이 없습니다.',
  unknown: '등록되지 않은 주관기업입니다. 주관기업 찾기에서 골라 주세요.',
  naming:
    '제출한 뒤에는 주관기업을 바꿀 수 없습니다. 고른 주관기업이 거절했을 때만 다른 주관기업을 고를 수 있습니다.',
  takingAway: '제출한 뒤에는 주관기업을 비워 둘 수 없습니다. 다른 주관기업을 골라 주세요.',
  settled: '이 신청은 요건검토가 끝났거나 철회되어 금액을 바꾸거나 거절할 수 없습니다.',
  noTotalCost: '신청기업이 총사업비를 아직 적지 않았습니다. 총사업비가 정해진 뒤에 금액을 확인해 주세요.',
  eitherOr: '거절할 때는 금액을 보낼 수 없습니다. 둘 중 하나만 보내 주세요.',
  belowLeast: ({ leastKrw }: LeadMoney) =>
    `주관기업은 ${won(leastKrw)} 이상 내야 합니다. 그보다 적은 금액으로는 확인할 수 없습니다.`,
  aboveRest: ({ mostKrw }: LeadMoney) =>
    `총사업비에서 정부지원금을 뺀 ${won(mostKrw)}까지 낼 수 있습니다. 금액을 다시 확인해 주세요.`,
};
