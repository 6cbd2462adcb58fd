import { toCompany, type MailText } from './mail.ts';

/** 구성원 요청: to the company, which accepts or declines; who asks, its page alone shows. */
export const membershipAsked: MailText<{ companyId: string }> = (company, origin) => ({
  to: [toCompany(company)],
  subject: '구성원 가입 요청이 있습니다',
  text: [
    '귀사의 구성원으로 가입하겠다는 요청이 있습니다.',
    `누가 요청했는지 확인하고 승인하거나 거절해 주세요: ${origin}/company`,
  ],
});
