import { toPerson, type MailText } from './mail.ts';

/** 접수 알림: a program that somebody waited for takes applications. */
export const programOpened: MailText<{
  email: string;
  title: string;
  closesOn: string;
  /** Who takes the applications where this portal does not. */
  office: { name: string; url: string | null } | null;
}> = ({ email, title, closesOn, office }, origin) => ({
  to: [toPerson(email)],
  subject: '기다리시던 사업의 접수가 열렸습니다',
  text: [
    `${title}`,
    `${closesOn}까지 접수합니다.`,
    ...(office === null
      ? ['이 포털에서 신청합니다.']
      : [`신청은 ${office.name}에서 받습니다.${office.url === null ? '' : ` ${office.url}`}`]),
    `신청하기 전에 자격을 다시 확인해 보세요: ${origin}/check`,
    '이 알림은 한 번만 보내며, 메일 주소는 지웠습니다.',
  ],
});
