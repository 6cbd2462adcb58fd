/** 접수 알림: what an answer says when it is no. */
export const openingAlertWords = {
  isOpen: '지금 접수하고 있습니다. 기다리지 말고 접수 기간 안에 신청하세요.',
  linkSpent: '이미 쓰였거나 기한이 지난 링크입니다. 자격 확인이나 공고 화면에서 다시 신청해 주세요.',
};
