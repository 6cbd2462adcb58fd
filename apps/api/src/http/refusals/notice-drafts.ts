/** 공고 초안: what an answer says when it is no, about drafts of notices. */
export const noticeDraftWords = {
  noDraft: '공고 초안을 찾을 수 없습니다.',
  oneWay: '공고를 베끼려면 그 공고만, 직접 쓰려면 공고 조건과 제목과 기간을 모두 보내 주세요.',
  stale: '다른 사람이 먼저 고쳤습니다. 지금 내용을 확인하고 다시 저장해 주세요.',
  changedSince: '읽으신 뒤에 초안이 바뀌었습니다. 지금 내용을 확인하고 다시 공고해 주세요.',
  published: '이미 공고한 초안입니다.',
  proposed: '이미 제안한 초안입니다. 승인자가 공고하기를 기다립니다.',
  notProposed: '아직 제안하지 않은 초안입니다. 담당자가 제안한 뒤에 공고할 수 있습니다.',
  ownProposal: '본인이 제안한 초안입니다. 다른 승인자가 공고해야 합니다.',
  hasProblems: (count: number) =>
    `고쳐야 할 것이 ${String(count)}건 있습니다. 모두 고친 뒤에 할 수 있습니다.`,
  onlyNow: '예약해서 공고할 수는 없습니다. 시각을 빼면 지금 공고합니다.',
  idTaken: '이미 있는 공고 식별자입니다. 다른 식별자를 정해 주세요.',
  noOfficer: '이 주소로 공고를 낼 수 있는 담당자 계정이 없습니다.',
};
