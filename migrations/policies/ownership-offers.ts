import type { TablePolicies } from './policy.ts';

const OWN = 'company_id = (SELECT portal_company())';

/** 대표 담당자 넘기기: among the people of one company; the owner offers and takes back, the other answers. */
export const OWNERSHIP_OFFERS_POLICIES: TablePolicies = {
  table: 'ownership_offers',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'SELECT', by: ['applicant'], where: OWN },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: `${OWN} AND status = 'offered' AND offered_by = (SELECT portal_actor())`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: `${OWN} AND status = 'offered'`,
      becomes: `status = 'withdrawn' OR (status IN ('accepted', 'declined') AND offered_to = (SELECT portal_actor()))`,
    },
  ],
};
