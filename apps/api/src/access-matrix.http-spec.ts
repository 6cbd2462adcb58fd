import { ROLES, type Role } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import { ANSWERS } from './openapi/answers.ts';
import { TestClient } from './testing/client.ts';
import { givenPerson } from './testing/people.ts';
import { openTestPortal, type TestPortal } from './testing/test-portal.ts';

const EVERYONE: readonly Role[] = ROLES;
const READERS: readonly Role[] = ROLES.filter((role) => role !== 'admin' && role !== 'lead-company');
const OFFICE_READERS: readonly Role[] = ['officer', 'approver', 'auditor'];

/** Who may take each route: the contract's "who" column. `null`: anyone, signed in or not. */
const MATRIX: Readonly<Record<string, readonly Role[] | null>> = {
  'GET /api/health/live': null,
  'GET /api/health/ready': null,
  'GET /api/v1/portal': null,
  'GET /api/v1/mails': null,
  'GET /api/v1/accounts': ['admin'],
  'GET /api/v1/operations': ['admin'],
  'GET /api/v1/failed-jobs': ['admin'],
  'POST /api/v1/failed-jobs/{jobId}/requeue': ['admin'],
  'POST /api/v1/session': null,
  'GET /api/v1/session': EVERYONE,
  'PUT /api/v1/session/membership': EVERYONE,
  'DELETE /api/v1/session': null,
  'POST /api/v1/accounts': null,
  'POST /api/v1/accounts/email-confirmation': null,
  'POST /api/v1/accounts/email-confirmation/resend': EVERYONE,
  'POST /api/v1/password-resets': null,
  'POST /api/v1/password-resets/completion': null,
  'GET /api/v1/company': ['applicant'],
  'PATCH /api/v1/company': ['applicant'],
  'GET /api/v1/company/membership-requests': ['applicant'],
  'POST /api/v1/company/membership-requests/{requestId}/answer': ['applicant'],
  'GET /api/v1/notices': null,
  'GET /api/v1/notices/{noticeId}': null,
  'GET /api/v1/notices/{noticeId}/form': null,
  'GET /api/v1/guide-notices': null,
  'POST /api/v1/eligibility-checks': null,
  'POST /api/v1/eligibility-checks/advice': null,
  'POST /api/v1/eligibility-checks/report': null,
  'GET /api/v1/suppliers': READERS,
  'POST /api/v1/applications': ['applicant'],
  'GET /api/v1/applications': READERS,
  'GET /api/v1/applications/counts': READERS,
  'GET /api/v1/applications/{applicationId}': READERS,
  'PATCH /api/v1/applications/{applicationId}': ['applicant', 'supplier'],
  'PUT /api/v1/applications/{applicationId}/supplier': ['applicant'],
  'GET /api/v1/applications/{applicationId}/form': READERS,
  'GET /api/v1/applications/{applicationId}/completeness': READERS,
  'POST /api/v1/applications/{applicationId}/submission': ['applicant'],
  'POST /api/v1/applications/{applicationId}/reopening': ['applicant'],
  'DELETE /api/v1/applications/{applicationId}/reopening': ['applicant'],
  'POST /api/v1/applications/{applicationId}/plan-submission': ['applicant'],
  'GET /api/v1/applications/{applicationId}/receipt.pdf': ['applicant', 'auditor'],
  'POST /api/v1/receipts/verification': null,
  'GET /api/v1/receipts/key': null,
  'POST /api/v1/applications/{applicationId}/withdrawal': ['applicant'],
  'POST /api/v1/applications/{applicationId}/award-declination': ['applicant'],
  'POST /api/v1/applications/{applicationId}/requirement-check/confirmation': ['consultant', 'officer'],
  'POST /api/v1/applications/{applicationId}/requirement-check/return': ['consultant', 'officer'],
  'GET /api/v1/applications/{applicationId}/events': [
    'applicant',
    'consultant',
    'officer',
    'approver',
    'auditor',
  ],
  'GET /api/v1/applications/{applicationId}/result': ['applicant', 'auditor'],
  'POST /api/v1/applications/{applicationId}/documents': ['applicant', 'supplier'],
  'GET /api/v1/applications/{applicationId}/documents/{documentId}/file': READERS,
  'DELETE /api/v1/applications/{applicationId}/documents/{documentId}': ['applicant', 'supplier'],
  'POST /api/v1/applications/{applicationId}/requirement-check': ['consultant'],
  'GET /api/v1/applications/{applicationId}/requirement-facts': ['consultant', ...OFFICE_READERS],
  'POST /api/v1/applications/{applicationId}/supplement-requests': ['consultant'],
  'POST /api/v1/applications/{applicationId}/supplement-requests/{requestId}/response': ['applicant'],
  'GET /api/v1/evaluators': ['consultant', 'officer', 'auditor'],
  'POST /api/v1/applications/{applicationId}/assignments': ['consultant'],
  'GET /api/v1/applications/{applicationId}/assignments': ['consultant', ...OFFICE_READERS],
  'GET /api/v1/assignments': ['evaluator'],
  'GET /api/v1/assignments/{assignmentId}': ['evaluator'],
  'PUT /api/v1/assignments/{assignmentId}/conflict-declaration': ['evaluator'],
  'PUT /api/v1/assignments/{assignmentId}/scores': ['evaluator'],
  'POST /api/v1/assignments/{assignmentId}/completion': ['evaluator'],
  'PUT /api/v1/applications/{applicationId}/site-visit': ['consultant'],
  'PUT /api/v1/applications/{applicationId}/cost-review': ['consultant'],
  'POST /api/v1/applications/{applicationId}/cost-review/response': ['applicant'],
  'POST /api/v1/applications/{applicationId}/review-completion': ['consultant'],
  'POST /api/v1/selection-runs': ['officer'],
  'GET /api/v1/selection-runs': OFFICE_READERS,
  'GET /api/v1/selection-runs/{runId}': OFFICE_READERS,
  'POST /api/v1/selection-runs/{runId}/proposal': ['officer'],
  'POST /api/v1/selection-runs/{runId}/discard': ['officer'],
  'POST /api/v1/selection-runs/{runId}/return': ['approver'],
  'POST /api/v1/selection-runs/{runId}/approval': ['approver'],
  'GET /api/v1/approvals': OFFICE_READERS,
  'POST /api/v1/approval-exports': ['officer', 'approver'],
  'GET /api/v1/approval-exports': OFFICE_READERS,
  'GET /api/v1/approval-exports/{exportId}/file': OFFICE_READERS,
  'GET /api/v1/audit/verification': ['auditor'],
  'GET /api/v1/eligibility-decisions/replay': ['auditor'],
  'GET /api/v1/audit/events': ['auditor'],
};

describe('every route and every role', () => {
  let opened: TestPortal;
  const clients = new Map<Role | 'nobody', TestClient>();

  beforeAll(async () => {
    opened = await openTestPortal();
    for (const role of ROLES) clients.set(role, (await givenPerson(opened, role)).client);
    clients.set('nobody', new TestClient(opened));
  });

  afterAll(() => opened.close());

  it('names every route that the API has', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  const routes = Object.entries(MATRIX).flatMap(([route, roles]) => {
    const [method = '', path = ''] = route.split(' ');
    return path.startsWith('/api/v1') && roles !== null ? [{ route, method, path, roles }] : [];
  });

  it.each(routes)('$route', async ({ method, path, roles }) => {
    const address = path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, () => randomUUID());
    const answers: Record<string, number> = {};
    for (const [role, client] of clients) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      answers[role] = (await client.send(method as 'GET', address, body)).status;
    }
    const { nobody, ...byRole } = answers;
    expect(nobody).toBe(401);
    const refused = Object.entries(byRole).filter(([, status]) => status === 403);
    expect(refused.map(([role]) => role).sort()).toEqual(
      ROLES.filter((role) => !roles.includes(role)).sort(),
    );
    expect(Object.values(byRole).filter((status) => status === 401 || status >= 500)).toEqual([]);
  });
});
