/** 2단계 인증: what an answer says when it is no. */
export const secondFactorWords = {
  needed: {
    needed: '인증 앱의 코드나 패스키로 로그인을 마쳐 주세요.',
    'to-set-up':
      '담당자는 2단계 인증을 설정해야 포털을 쓸 수 있습니다. 먼저 인증 앱을 연결하거나 패스키를 등록해 주세요.',
  },
  wrong:
    '코드가 맞지 않거나 이미 쓴 것입니다. 인증 앱에 새로 보이는 코드나 아직 쓰지 않은 복구 코드를 입력해 주세요.',
  wrongFirst: '코드가 맞지 않습니다. 휴대전화의 시각이 맞는지 확인하고 새로 보이는 코드를 입력해 주세요.',
  codeMissing: '인증 앱의 코드나 복구 코드를 입력해 주세요.',
  nothingToPass: '이 로그인에는 더 확인할 것이 없습니다.',
  staysOn: '담당자 역할이 있는 계정은 2단계 인증을 끌 수 없습니다.',
  notOn: '2단계 인증을 쓰지 않는 계정입니다.',
  notOneself: '본인의 2단계 인증은 다른 관리자가 초기화해야 합니다.',
  noAccount: '계정을 찾을 수 없습니다.',
};
