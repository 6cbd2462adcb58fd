import { documentLabel } from '@subsidy/rules';
import { casePage, PORTAL, type Mail, type MailedCase } from './mail.ts';

/** 악성코드 발견 in a file of a case. */
export interface InfectedFile {
  application: Pick<MailedCase, 'id' | 'companyId' | 'technoParkCode' | 'receiptNumber'>;
  documentType: string;
  /** As the scanner names it. */
  signature: string | null;
}

/** What both mails about it say. */
export function infectedFile({ application, documentType, signature }: InfectedFile, origin: string) {
  const label = documentLabel(documentType);
  const mail: Pick<Mail, 'applicationId' | 'subject'> = {
    applicationId: application.id,
    subject: `${PORTAL} 올린 파일에서 악성코드가 발견되었습니다: ${label}`,
  };
  return {
    mail,
    head: `올린 파일(${label})에서 악성코드(${signature ?? '이름 없음'})가 발견되어 열 수 없게 했습니다.`,
    link: `신청서 열기: ${casePage(origin, application.id)}`,
  };
}
