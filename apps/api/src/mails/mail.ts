/** Whom a mail goes to: a person by address, or everyone who acts for an organization. Without an id it is nobody. */
export interface Audience {
  who: 'person' | 'company' | 'supplier' | 'lead-company' | 'techno-park' | 'approvers' | 'officers';
  /** The address of a person, the code of a TechnoPark, the office of approvers, the notice of officers; else the organization's id. */
  id: string | null;
}

/** 메일 한 통: what it says and to whom. */
export interface Mail {
  to: readonly Audience[];
  subject: string;
  /** Lines of plain Korean; links are whole addresses. */
  text: readonly string[];
  applicationId?: string;
  /** Goes where the text says `LINK_TOKEN`, and is kept sealed until then. */
  token?: string;
}

/** Words a mail about what happened, from plain values; `origin` is where links start. */
export type MailText<Facts> = (facts: Facts, origin: string) => Mail;

/** What a mail may say of a case. */
export interface MailedCase {
  id: string;
  companyId: string;
  noticeId: string;
  supplierId: string | null;
  technoParkCode: string | null;
  receiptNumber: string | null;
}

/** Stands in a text for the token of its link. */
export const LINK_TOKEN = '{{token}}';

/** Stands there where the token was sealed with a key that is lost. */
export const LOST_LINK = ' (열 수 없는 링크입니다. 메일을 다시 요청해 주세요.)';

/** Begins a subject. */
export const PORTAL = '[제조AI 지원사업 포털]';

export const toPerson = (address: string | null): Audience => ({ who: 'person', id: address });
export const toCompany = ({ companyId }: Pick<MailedCase, 'companyId'>): Audience => ({
  who: 'company',
  id: companyId,
});
export const toTechnoPark = ({ technoParkCode }: Pick<MailedCase, 'technoParkCode'>): Audience => ({
  who: 'techno-park',
  id: technoParkCode,
});

/** The page of a case. */
export const casePage = (origin: string, applicationId: string): string =>
  `${origin}/applications/${applicationId}`;

/** The page on which a lead company sees what it is asked to pay. */
export const pledgePage = (origin: string, pledgeId: string): string => `${origin}/lead-pledges/${pledgeId}`;

/** The page of a draft of a notice. */
export const noticeDraftLink = (origin: string, draftId: string): string =>
  `${origin}/office/notice-drafts/${draftId}`;

/** 접수번호 of a case, as mails write it. */
export const numberOf = ({ receiptNumber }: Pick<MailedCase, 'receiptNumber'>): string =>
  `접수번호 ${receiptNumber ?? '-'}`;
