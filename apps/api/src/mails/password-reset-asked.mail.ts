import { LINK_TOKEN, toPerson, type MailText } from './mail.ts';

/** 비밀번호 재설정: to the person, with the link that sets a new one. */
export const passwordResetAsked: MailText<{ email: string; token: string }> = ({ email, token }, origin) => ({
  to: [toPerson(email)],
  subject: '비밀번호 재설정',
  text: [
    '비밀번호를 다시 정하려면 아래 주소를 열어 주세요. 1시간 동안 쓸 수 있습니다.',
    `${origin}/reset-password?token=${LINK_TOKEN}`,
    '요청하신 적이 없다면 이 메일을 무시하셔도 됩니다.',
  ],
  token,
});
