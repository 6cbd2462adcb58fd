import { LINK_TOKEN, toPerson, type MailText } from './mail.ts';

/** 메일 주소 확인: to whoever registered with the address, with the link that confirms it. */
export const emailToConfirm: MailText<{ email: string; token: string }> = ({ email, token }, origin) => ({
  to: [toPerson(email)],
  subject: '메일 주소를 확인해 주세요',
  text: [
    '제조AI 지원사업 포털 가입에 이 메일 주소가 적혔습니다.',
    '가입하신 분이 맞으면 아래 주소를 열어 주세요. 메일 주소 확인이 끝납니다. 72시간 동안 쓸 수 있습니다.',
    '가입하신 적이 없다면 이 메일을 무시하셔도 됩니다.',
    `${origin}/confirm-email?token=${LINK_TOKEN}`,
  ],
  token,
});
