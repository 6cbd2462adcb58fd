import { documentLabel, INFECTED_FILED, INFECTED_REMOVE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { notifyCompany, notifyTechnoPark } from '../notifications/notify.ts';
import type { PendingDocument } from './pending-scans.ts';

interface Found {
  signature: string | null;
  /** Where links start. */
  origin: string;
  at: Date;
}

interface Case {
  companyId: string;
  technoParkCode: string | null;
  receiptNumber: string | null;
}

/**
 * 악성코드 발견: tells the company and, once the application is filed, its TechnoPark. What was filed stands; the file stays shut
 * until a supplement replaces it.
 */
export async function tellOfVirus(tx: EntityManager, document: PendingDocument, found: Found): Promise<void> {
  const rows: Case[] = await tx.query(
    `SELECT company_id AS "companyId", techno_park_code AS "technoParkCode", receipt_number AS "receiptNumber"
       FROM applications WHERE id = $1`,
    [document.applicationId],
  );
  const [of] = rows;
  if (of === undefined) return;
  const { applicationId, documentType } = document;
  const label = documentLabel(documentType);
  const mail = {
    applicationId,
    subject: `[제조AI 지원사업 포털] 올린 파일에서 악성코드가 발견되었습니다: ${label}`,
  };
  const head = `올린 파일(${label})에서 악성코드(${found.signature ?? '이름 없음'})가 발견되어 열 수 없게 했습니다.`;
  const link = `신청서 열기: ${found.origin}/applications/${applicationId}`;
  const advice = of.receiptNumber === null ? INFECTED_REMOVE : INFECTED_FILED;
  await notifyCompany(tx, of.companyId, { ...mail, text: [head, advice, '', link].join('\n') }, found.at);
  if (of.receiptNumber === null || of.technoParkCode === null) return;
  const text = [
    `접수번호 ${of.receiptNumber}의 ${head}`,
    '제출은 유효하며 파일만 열리지 않습니다. 필요하면 보완을 요청해 새 파일을 받아 주세요.',
    '',
    link,
  ].join('\n');
  await notifyTechnoPark(tx, of.technoParkCode, { ...mail, text }, found.at);
}
