import type { TablePolicies } from './policy.ts';

const OWN = 'company_id = (SELECT portal_company())';
const OF_SEEN_CASE = 'EXISTS (SELECT 1 FROM applications a WHERE a.company_id = company_claims.company_id)';
const BY_ACTOR = 'proved_by = (SELECT portal_actor())';

/**
 * 사업자등록번호 소유: made with the company itself, by a trigger. A consultant proves that of a company whose case they see, an
 * administrator settles any; a dispute of somebody who is not signed in is written by the portal.
 */
export const COMPANY_CLAIMS_POLICIES: TablePolicies = {
  table: 'company_claims',
  policies: [
    { verb: 'SELECT', by: ['officer', 'approver', 'auditor', 'admin', 'system'] },
    { verb: 'SELECT', by: ['applicant'], where: OWN },
    { verb: 'SELECT', by: ['consultant'], where: OF_SEEN_CASE },
    {
      verb: 'UPDATE',
      by: ['consultant'],
      where: OF_SEEN_CASE,
      becomes: `status = 'proved' AND proved_how = 'requirement-check' AND ${BY_ACTOR}`,
    },
    { verb: 'UPDATE', by: ['admin'], becomes: `status IN ('pending', 'proved')` },
    { verb: 'UPDATE', by: ['system'], becomes: `status IN ('pending', 'disputed')` },
  ],
};

/** 사업자등록번호 이의: written by the portal for somebody outside; the company it is about reads that there is one, not by whom. */
export const COMPANY_DISPUTES_POLICIES: TablePolicies = {
  table: 'company_disputes',
  policies: [
    { verb: 'SELECT', by: ['admin', 'auditor', 'system'] },
    { verb: 'INSERT', by: ['system'], where: `status = 'open'` },
    {
      verb: 'UPDATE',
      by: ['admin'],
      where: `status = 'open'`,
      becomes: `(status = 'proposed' AND proposed_by = (SELECT portal_actor()))
        OR (status = 'rejected' AND decided_by = (SELECT portal_actor()))`,
    },
    {
      verb: 'UPDATE',
      by: ['admin'],
      where: `status = 'proposed'`,
      becomes: `status = 'open' OR (status = 'upheld' AND decided_by = (SELECT portal_actor()) AND decided_by <> proposed_by)`,
    },
  ],
};

/** 사업자등록증: the company hands in its own, in its own name; that of a dispute is kept by the portal. */
export const COMPANY_CERTIFICATES_POLICIES: TablePolicies = {
  table: 'company_certificates',
  policies: [
    { verb: 'SELECT', by: ['admin', 'auditor', 'system'] },
    { verb: 'SELECT', by: ['applicant'], where: `${OWN} AND dispute_id IS NULL` },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: `${OWN} AND dispute_id IS NULL AND status = 'waiting' AND uploaded_by = (SELECT portal_actor())`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: `${OWN} AND dispute_id IS NULL AND status = 'waiting'`,
      becomes: `status = 'replaced'`,
    },
    {
      verb: 'UPDATE',
      by: ['admin'],
      where: `status = 'waiting'`,
      becomes: `status IN ('confirmed', 'returned') AND decided_by = (SELECT portal_actor())`,
    },
    { verb: 'INSERT', by: ['system'], where: `status = 'evidence'` },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: { erased_at: [] },
};
