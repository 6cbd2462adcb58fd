import { INFECTED_FILED, INFECTED_REMOVE } from '@subsidy/rules';
import { infectedFile, type InfectedFile } from './infected-file.ts';
import { toCompany, type MailText } from './mail.ts';

/** 악성코드 발견: to the company; a draft's file is to be replaced, what was filed stands. */
export const virusFound: MailText<InfectedFile> = (found, origin) => {
  const { mail, head, link } = infectedFile(found, origin);
  const advice = found.application.receiptNumber === null ? INFECTED_REMOVE : INFECTED_FILED;
  return { to: [toCompany(found.application)], ...mail, text: [head, advice, '', link] };
};
