/** 감사 기록: what an answer says when it is no, about the record and what it answers for. */
export const recordWords = {
  verifiedAsJob:
    '기록이 많아 검증을 뒤에서 하고 있습니다. 잠시 후 다시 확인해 주세요. 감사 기록 화면에서 진행 상황을 볼 수 있습니다.',
  approvalsDiffer: (receiptNumbers: readonly string[], total: number) =>
    `승인 내역 ${total}건(${receiptNumbers.join(', ')}${total > receiptNumbers.length ? ' 등' : ''})의 내용이 승인한 뒤에 바뀌어 내보낼 수 없습니다. 감사자에게 감사 기록 검증을 요청하고, 데이터베이스를 그대로 보존해 주세요.`,
  filingDiffers: (receiptNumber: string) =>
    `접수번호 ${receiptNumber}의 제출본이 접수할 때의 기록과 달라 접수증을 낼 수 없습니다. 전담기관에 알려 주세요.`,
  runDiffers:
    '이 선정안의 내용이 만든 뒤에 바뀌어 진행할 수 없습니다. 감사자에게 감사 기록 검증을 요청하고, 데이터베이스를 그대로 보존해 주세요.',
  noRun: '이 작업을 찾을 수 없습니다.',
  noStamp: '이 기준점에는 시점확인 자료가 없습니다.',
};
