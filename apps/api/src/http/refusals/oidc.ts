/** 연결된 로그인: what an answer says when it is no. */
export const oidcWords = {
  noProvider: '이 포털에서 쓰지 않는 로그인 제공 기관입니다. 이메일과 비밀번호로 로그인해 주세요.',
  away: (label: string) =>
    `${label}에서 답을 받지 못했습니다. 잠시 뒤에 다시 시도하거나 이메일과 비밀번호로 로그인해 주세요.`,
  lost: '로그인을 시작한 브라우저나 창이 아니거나, 시간이 지났거나, 이미 쓴 응답입니다. 처음부터 다시 시도해 주세요.',
  denied: (label: string) => `${label}에서 로그인을 취소했거나 허락하지 않았습니다. 다시 시도해 주세요.`,
  failed: (label: string) =>
    `${label}에서 받은 응답을 믿을 수 없어 쓰지 않았습니다. 처음부터 다시 시도하고, 계속되면 포털 운영자에게 알려 주세요.`,
  notLinked: (label: string) =>
    `이 ${label} 계정은 포털 계정에 연결되어 있지 않습니다. 포털 계정이 있으면 이메일과 비밀번호로 로그인한 뒤 내 계정의 ‘연결된 로그인’에서 연결하고, 없으면 먼저 가입해 주세요.`,
  notOwn: (label: string) =>
    `이 포털 계정에 연결한 ${label} 계정이 아닙니다. 연결한 계정으로 다시 시도해 주세요.`,
  notFresh: (label: string) =>
    `${label}에서 방금 다시 로그인한 것인지 확인하지 못했습니다. 비밀번호나 패스키로 확인해 주세요.`,
  notEnough: (label: string) =>
    `이 ${label} 로그인은 2단계 인증으로 인정되지 않습니다. 비밀번호와 인증 코드, 또는 패스키로 확인해 주세요.`,
  usedByAnother: (label: string) =>
    `이 ${label} 계정은 이미 포털 계정에 연결되어 있습니다. 다른 ${label} 계정으로 시도해 주세요.`,
  onePerProvider: (label: string) =>
    `${label} 계정을 이미 연결했습니다. 다른 것을 연결하려면 먼저 연결을 끊어 주세요.`,
  notLinkedHere: '이미 연결을 끊었거나 이 계정의 것이 아닙니다.',
  useProvider:
    '이 계정은 연결된 로그인으로 2단계 인증을 합니다. 비밀번호 대신 연결된 로그인으로 확인해 주세요.',
};
