/** 담당자 등록과 소속: what an answer says when it is no, about who is let in and who no longer is. */
export const staffWords = {
  noProposal: '담당자 등록 제안을 찾을 수 없습니다.',
  ownProposal: '본인이 제안한 등록입니다. 다른 관리자가 확인하거나 돌려보내야 합니다.',
  decided: { confirmed: '이미 확인한 제안입니다.', returned: '이미 돌려보낸 제안입니다.' },
  waiting:
    '같은 사람을 같은 역할과 기관으로 등록하자는 제안이 이미 있습니다. 다른 관리자가 확인하기를 기다립니다.',
  hasMembership: '이 사람은 이미 이 역할과 소속이 있습니다.',
  nameOrganization: '소속 기관의 이름을 적어 주세요.',
  chooseOrganization: {
    'techno-park': '테크노파크를 목록에서 골라 주세요.',
    office: '전담기관을 목록에서 골라 주세요.',
    'lead-company': '주관기관을 목록에서 골라 주세요.',
  },
  noMembership: '소속을 찾을 수 없습니다.',
  hasEnded: '이미 끝난 소속입니다.',
  ownersOnly: '기업의 대표 계정만 다른 구성원의 소속을 끝낼 수 있습니다.',
  ownerStays: '대표 계정의 소속은 스스로 끝낼 수 없습니다. 문의처에 알려 주세요.',
  anotherAdministrator: '본인의 관리자 소속은 다른 관리자가 끝냅니다.',
  lastAdministrators:
    '네 눈 확인을 하려면 관리자가 두 사람은 있어야 합니다. 다른 관리자를 먼저 등록해 주세요.',
  /** What an administrator belongs to. */
  portalItself: '포털 운영',
  enoughAdministrators:
    '관리자가 이미 두 사람 있습니다. 그다음 관리자는 포털에서 한 사람이 제안하고 다른 사람이 확인해 등록합니다.',
};
