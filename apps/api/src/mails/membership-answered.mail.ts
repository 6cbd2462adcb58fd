import { LINK_TOKEN, toPerson, type MailText } from './mail.ts';

const LET_IN = '구성원 요청이 승인되었습니다.';

/** 구성원 요청에 대한 답변: to whoever asked; a new account gets the link that sets its first password. */
export const membershipAnswered: MailText<{ email: string; accepted: boolean; token: string | null }> = (
  { email, accepted, token },
  origin,
) => ({
  to: [toPerson(email)],
  subject: '구성원 요청에 대한 답변',
  text: textOf(accepted, token, origin),
  ...(token === null ? {} : { token }),
});

function textOf(accepted: boolean, token: string | null, origin: string): string[] {
  if (!accepted) return ['구성원 요청이 거절되었습니다. 기업 담당자에게 문의해 주세요.'];
  if (token === null)
    return [LET_IN, `쓰시던 비밀번호로 로그인한 뒤 화면 위에서 소속을 바꿀 수 있습니다: ${origin}/sign-in`];
  return [
    LET_IN,
    '아래 주소에서 비밀번호를 정해 주세요. 72시간 동안 한 번 쓸 수 있습니다. 지나면 비밀번호 재설정으로 새 주소를 받으세요.',
    `${origin}/reset-password?token=${LINK_TOKEN}`,
  ];
}
