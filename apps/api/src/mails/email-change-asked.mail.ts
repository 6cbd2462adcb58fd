import { LINK_TOKEN, PORTAL, toPerson, type MailText } from './mail.ts';

/** 메일 주소 변경 요청: to the address that stands, with the link to say yes or no. */
export const emailChangeAsked: MailText<{ email: string; newEmail: string; token: string }> = (
  { email, newEmail, token },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 메일 주소 변경을 확인해 주세요`,
  text: [
    '이 계정의 메일 주소를 바꾸자는 요청이 있었습니다.',
    `새 주소: ${newEmail}`,
    '직접 요청하셨으면 아래 주소를 열어 동의해 주세요. 새 주소에서도 확인해야 바뀝니다. 24시간 동안 쓸 수 있습니다.',
    '요청하신 적이 없다면 아래 주소에서 취소하고 비밀번호를 바로 바꿔 주세요.',
    `${origin}/change-email?token=${LINK_TOKEN}`,
  ],
  token,
});
