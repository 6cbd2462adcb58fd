/** 사업자등록번호 소유: what an answer says when it is no, about certificates, disputes and handing over. */
export const claimWords = {
  noCertificate: '사업자등록증을 찾을 수 없습니다.',
  certificateDecided: {
    confirmed: '이미 확인한 사업자등록증입니다.',
    returned: '이미 돌려보낸 사업자등록증입니다.',
    replaced: '기업이 새 사업자등록증을 올렸습니다. 화면을 새로 고쳐 주세요.',
    evidence: '이의와 함께 낸 사업자등록증입니다. 이의에서 판단합니다.',
  },
  provedAlready: '이미 확인된 사업자등록번호입니다. 사업자등록증을 다시 내지 않아도 됩니다.',
  certificatesSpent: '사업자등록증은 하루에 10번까지 올릴 수 있습니다. 내일 다시 올려 주세요.',
  disputed:
    '다른 분이 이 사업자등록번호의 실제 회사라고 알려 와 관리자가 확인하고 있습니다. 확인이 끝난 뒤에 할 수 있습니다.',
  noOwner: '이 사업자등록번호로 가입한 기업이 없습니다. 이의를 내지 않고 바로 가입할 수 있습니다.',
  own: '이 이메일로 이미 이 기업의 대표 담당자입니다.',
  disputeWaits: '이 사업자등록번호에는 확인 중인 이의가 이미 있습니다. 결정된 뒤에 다시 낼 수 있습니다.',
  personDisputes:
    '이 이메일로 낸 이의를 아직 확인하고 있습니다. 한 번에 하나씩 낼 수 있습니다. 결과는 메일로 알려 드립니다.',
  rejectedBefore:
    '이 이메일로 같은 사업자등록번호에 낸 이의가 이미 받아들여지지 않았습니다. 새로 밝힐 것이 있으면 문의처로 알려 주세요.',
  noDispute: '이의를 찾을 수 없습니다.',
  disputeDecided: {
    open: '아직 넘기자는 제안이 없습니다. 화면을 새로 고쳐 주세요.',
    proposed: '이미 기업을 넘기자는 제안이 있습니다. 다른 관리자가 확인하거나 돌려보냅니다.',
    rejected: '이미 받아들이지 않기로 한 이의입니다.',
    upheld: '이미 기업을 넘긴 이의입니다.',
  },
  ownProposal: '본인이 제안한 결정입니다. 다른 관리자가 확인하거나 돌려보내야 합니다.',
  lostToDispute: '실제 회사로 확인된 분에게 기업을 넘겼습니다.',
  offerOwnerOnly: '기업의 대표 담당자만 다른 구성원에게 넘길 수 있습니다.',
  noMember: '이 기업의 구성원을 찾을 수 없습니다.',
  offerToSelf: '이미 대표 담당자입니다. 다른 구성원을 골라 주세요.',
  noOffer: '대표 담당자 넘기기를 찾을 수 없습니다.',
  offerAnswered: {
    accepted: '이미 수락한 요청입니다.',
    declined: '이미 거절한 요청입니다.',
    withdrawn: '취소되었거나 더는 유효하지 않은 요청입니다.',
  },
  offerOther: '요청을 받은 구성원만 답할 수 있습니다.',
};
