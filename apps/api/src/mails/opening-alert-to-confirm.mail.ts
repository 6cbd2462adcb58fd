import { LINK_TOKEN, toPerson, type MailText } from './mail.ts';

/** 접수 알림 확인: to whoever is said to want it, with the links that begin and stop it. */
export const openingAlertToConfirm: MailText<{
  email: string;
  title: string;
  token: string;
  days: number;
}> = ({ email, title, token, days }, origin) => ({
  to: [toPerson(email)],
  subject: '접수 알림 확인',
  text: [
    `다음 사업이 열리면 메일로 알려 달라는 요청을 받았습니다: ${title}`,
    `알림을 받으시려면 ${String(days)}일 안에 아래 주소를 열어 주세요.`,
    `${origin}/opening-alerts/confirm?token=${LINK_TOKEN}`,
    '받지 않으시려면 아래 주소를 여시면 됩니다. 메일 주소를 바로 지웁니다.',
    `${origin}/opening-alerts/stop?token=${LINK_TOKEN}`,
    '요청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. 확인하지 않은 주소는 지웁니다.',
  ],
  token,
});
