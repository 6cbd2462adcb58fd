import { seoulMoment } from '../clock.ts';

/** 가입, 로그인, 소속: what an answer says when it is no, about registering, signing in, memberships. */
export const accountWords = {
  linkSpent: '이미 사용했거나 기간이 지난 주소입니다. 메일을 다시 요청해 주세요.',
  ownerOnly: '기업의 대표 계정만 답할 수 있습니다.',
  confirmationsSpent: (minutes: number) =>
    `확인 메일은 한 시간에 5번까지 보낼 수 있습니다. 받은 메일함과 스팸함을 확인하고, ${minutes}분 뒤에 다시 시도해 주세요.`,
  privacyConsent: '개인정보 수집·이용에 동의해야 가입할 수 있습니다.',
  companyHasOwner:
    '이 사업자등록번호로 이미 가입한 분이 있습니다. 그분께 구성원 승인을 요청했습니다. 승인되면 메일로 알려 드립니다.',
  passwordMissing: '비밀번호를 입력해 주세요.',
  signInFirst: '로그인한 뒤 다시 시도해 주세요.',
  anotherMembership:
    '이 화면을 열어 둔 사이 같은 브라우저에서 다른 분이 로그인했거나 다른 소속으로 바꾸었습니다. 아무것도 저장하지 않았습니다.',
  membershipEnded: (endedAt: Date, reason: string | null) =>
    `지금 쓰는 소속은 ${seoulMoment(endedAt)}에 끝났습니다. 사유: ${reason ?? '-'}`,
  wrongCredentials: '이메일과 비밀번호를 다시 확인해 주세요. 비밀번호를 잊으셨다면 재설정할 수 있습니다.',
  tooManyFailures: (failures: number, minutes: number) =>
    `로그인에 ${failures}번 실패했습니다. ${minutes}분 뒤에 다시 시도하거나 비밀번호를 재설정해 주세요.`,
  proveAgain: (minutes: number) =>
    `로그인한 지 ${minutes}분이 지났습니다. 중요한 결정이라 비밀번호를 다시 확인해야 합니다.`,
  sameEmail: '지금 쓰는 주소와 다른 주소를 적어 주세요.',
  emailChangesSpent: (minutes: number) =>
    `메일 주소 변경은 한 시간에 5번까지 요청할 수 있습니다. ${minutes}분 뒤에 다시 시도해 주세요.`,
  noEmailChange: '기다리는 메일 주소 변경이 없습니다.',
  noSession: '이미 로그아웃한 기기이거나 이 계정의 것이 아닙니다.',
  notOwnMembership: '이 계정의 소속이 아닙니다.',
  membershipOver: '이미 끝난 소속입니다. 다른 소속을 골라 주세요.',
};
