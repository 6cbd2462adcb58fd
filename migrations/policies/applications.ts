import { OFFICE, OF_OFFICE, WHO_SEE_ALL, inCodes, type TablePolicies } from './policy.ts';

const OF_COMPANY = 'company_id = (SELECT portal_company())';
const OF_SUPPLIER = 'supplier_id = (SELECT portal_supplier())';
const OF_TECHNO_PARK = 'techno_park_code = (SELECT portal_techno_park())';
const ASSIGNED = 'portal_is_assigned(id)';

/** The statuses of a case in which these change anything of it; the status itself is moved by its history alone. */
const CHANGED_IN = {
  applicant: [
    ...['draft', 'submitted', 'plan-open', 'plan-submitted', 'under-review', 'review-completed'],
    ...['selected', 'reserve'],
  ],
  consultant: ['submitted', 'plan-submitted', 'under-review'],
  officer: ['submitted', 'requirements-not-met'],
  approver: ['requirements-not-met', 'review-completed', 'reserve', 'not-selected'],
} as const;

/** 신청: each sees its own. Who only locks a case to write beside it may change nothing in it; each changes its own columns, while the case is with them. */
export const APPLICATIONS_POLICIES: TablePolicies = {
  table: 'applications',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    { verb: 'SELECT', by: OFFICE, where: OF_OFFICE },
    { verb: 'SELECT', by: ['applicant'], where: OF_COMPANY },
    { verb: 'SELECT', by: ['supplier'], where: OF_SUPPLIER },
    { verb: 'SELECT', by: ['consultant'], where: OF_TECHNO_PARK },
    { verb: 'SELECT', by: ['evaluator'], where: ASSIGNED },
    {
      verb: 'INSERT',
      by: ['applicant'],
      where: `status = 'draft' AND created_by = (SELECT portal_actor()) AND ${OF_COMPANY}`,
    },
    {
      verb: 'UPDATE',
      by: ['applicant'],
      where: OF_COMPANY,
      becomes: `${OF_COMPANY} AND ${inCodes('status', CHANGED_IN.applicant)}`,
    },
    {
      verb: 'UPDATE',
      by: ['supplier'],
      where: OF_SUPPLIER,
      becomes: `${OF_SUPPLIER} AND status = 'plan-open'`,
    },
    {
      verb: 'UPDATE',
      by: ['consultant'],
      where: OF_TECHNO_PARK,
      becomes: `${OF_TECHNO_PARK} AND ${inCodes('status', CHANGED_IN.consultant)}`,
    },
    {
      verb: 'UPDATE',
      by: ['approver'],
      where: OF_OFFICE,
      becomes: `${OF_OFFICE} AND ${inCodes('status', CHANGED_IN.approver)}`,
    },
    // 관할 테크노파크에 다른 담당자가 없을 때의 부적합 확인; the lock of whoever asks that a fail is set aside.
    {
      verb: 'UPDATE',
      by: ['officer'],
      where: OF_OFFICE,
      becomes: `${inCodes('status', CHANGED_IN.officer)} AND ${OF_OFFICE}`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: {
    receipt_number: ['applicant'],
    submitted_at: ['applicant'],
    plan_submitted_at: ['applicant'],
    supplier_id: ['applicant'],
    region_code: ['applicant'],
    city: ['applicant'],
    techno_park_code: ['applicant'],
    project_title: ['applicant', 'supplier'],
    total_cost_krw: ['applicant', 'supplier'],
    government_krw: ['applicant', 'supplier'],
    open_supplement_request_id: ['applicant', 'consultant'],
    reopened_at: ['applicant', 'consultant'],
    unconfirmed_fail_id: ['consultant', 'officer'],
    erased_at: [],
    updated_at: ['applicant', 'supplier', 'consultant', 'officer', 'approver'],
  },
};
