import { PEOPLE_OF_CASES, WRITTEN_IN, inCodes, ofVisibleCase, type TablePolicies } from './policy.ts';

/** 제출 서류: the company and, of the plan, its supplier, while something is open to them; the portal keeps the state of the scan. */
export const DOCUMENTS_POLICIES: TablePolicies = {
  table: 'documents',
  policies: [
    { verb: 'SELECT', by: PEOPLE_OF_CASES, where: ofVisibleCase('documents') },
    {
      verb: 'INSERT',
      by: ['applicant', 'supplier'],
      where: `uploaded_by = (SELECT portal_actor()) AND uploaded_role = (SELECT portal_role())
        AND scan IN ('pending', 'not-scanned') AND deleted_at IS NULL
        AND storage_key = 'documents/' || application_id || '/' || id AND ${ofVisibleCase('documents', inCodes('a.status', WRITTEN_IN))}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant', 'supplier'],
      where: ofVisibleCase('documents', inCodes('a.status', WRITTEN_IN)),
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { scan: [], erased_at: [], file_name: [], deleted_at: ['applicant', 'supplier', 'consultant'] },
};
