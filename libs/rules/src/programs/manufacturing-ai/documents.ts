import type { Citation, SourceDocument } from '../../core/citation.ts';
import type { DocumentTerms, RequiredWhen } from '../../core/terms.ts';

/** "3개월 이내 발급" counted in days: the longest three months have 92 (ours, the notice names no days). */
const THREE_MONTHS_DAYS = 92;

const UNDER_CONSTRUCTION: RequiredWhen = { field: 'company.factoryStatus', equals: 'under-construction' };

interface Row {
  documentType: string;
  clause: string;
  by?: DocumentTerms['by'];
  stage?: DocumentTerms['stage'];
  required?: boolean;
  requiredWhen?: RequiredWhen;
  maxAgeDays?: number;
}

const BOTH_YEARS: readonly Row[] = [
  { documentType: 'business-registration-certificate', clause: '제출 서류', maxAgeDays: THREE_MONTHS_DAYS },
  { documentType: 'national-tax-clearance', clause: '제출 서류', maxAgeDays: THREE_MONTHS_DAYS },
  { documentType: 'local-tax-clearance', clause: '제출 서류', maxAgeDays: THREE_MONTHS_DAYS },
  { documentType: 'information-use-consent', clause: '제출 서류' },
  { documentType: 'financial-statements', clause: '제출 서류' },
  {
    documentType: 'factory-approval',
    clause: '신축 공장 특례',
    required: false,
    requiredWhen: UNDER_CONSTRUCTION,
  },
  {
    documentType: 'construction-plan',
    clause: '신축 공장 특례',
    required: false,
    requiredWhen: UNDER_CONSTRUCTION,
  },
  { documentType: 'dependent-site-statement', clause: '제출 서류 (해당 시)', required: false },
  { documentType: 'export-record', clause: '제출 서류 (해당 시)', required: false },
  { documentType: 'bonus-evidence', clause: '가점 증빙 (해당 시)', required: false },
  {
    documentType: 'supplier-business-registration-certificate',
    clause: '제출 서류 (공급기업)',
    by: 'supplier',
    stage: 'plan',
    maxAgeDays: THREE_MONTHS_DAYS,
  },
  {
    documentType: 'supplier-national-tax-clearance',
    clause: '제출 서류 (공급기업)',
    by: 'supplier',
    stage: 'plan',
    maxAgeDays: THREE_MONTHS_DAYS,
  },
  {
    documentType: 'supplier-local-tax-clearance',
    clause: '제출 서류 (공급기업)',
    by: 'supplier',
    stage: 'plan',
    maxAgeDays: THREE_MONTHS_DAYS,
  },
  {
    documentType: 'supplier-information-use-consent',
    clause: '제출 서류 (공급기업)',
    by: 'supplier',
    stage: 'plan',
  },
  { documentType: 'business-plan-attachment', clause: '사업계획서', stage: 'plan', required: false },
];

const SIZE_CERTIFICATE: Row = { documentType: 'size-certificate', clause: '제출 서류' };

function documentTerms(row: Row, cite: Citation): DocumentTerms {
  return {
    documentType: row.documentType,
    stage: row.stage ?? 'application',
    by: row.by ?? 'applicant',
    required: row.required ?? true,
    requiredWhen: row.requiredWhen ?? null,
    maxAgeDays: row.maxAgeDays ?? null,
    cite,
  };
}

/** 제출 서류 of the AI track; 2025 asks for no 중소·중견기업 확인서. */
export function aiTrackDocuments(
  notice: SourceDocument,
  { sizeCertificate }: { sizeCertificate: boolean },
): DocumentTerms[] {
  const rows = sizeCertificate
    ? [...BOTH_YEARS.slice(0, 4), SIZE_CERTIFICATE, ...BOTH_YEARS.slice(4)]
    : BOTH_YEARS;
  return rows.map((row) => documentTerms(row, notice.at(row.clause)));
}
