import { LINK_TOKEN, PORTAL, toPerson, type MailText } from './mail.ts';

/** 새 메일 주소 확인: to the address that is to be; does not say whose account it is. */
export const newEmailToConfirm: MailText<{ email: string; token: string }> = ({ email, token }, origin) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 새 메일 주소를 확인해 주세요`,
  text: [
    '제조AI 지원사업 포털의 어느 계정에서 메일 주소를 이 주소로 바꾸려 합니다.',
    '직접 요청하셨으면 아래 주소를 열어 확인해 주세요. 지금까지 쓰던 주소에서도 동의해야 바뀝니다. 24시간 동안 쓸 수 있습니다.',
    '요청하신 적이 없다면 이 메일을 무시하셔도 됩니다.',
    `${origin}/change-email?token=${LINK_TOKEN}`,
  ],
  token,
});
