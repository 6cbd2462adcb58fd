import { addressOf, ROUTES, type Route } from '@subsidy/contract/routes';
import { ROLES, type Role } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import { TestClient } from './testing/client.ts';
import { givenPerson } from './testing/people.ts';
import { openTestPortal, type TestPortal } from './testing/test-portal.ts';

const allows = ({ access }: Route, role: Role): boolean =>
  access === 'public' || (access as readonly Role[]).includes(role);

describe('every route and every role', () => {
  let opened: TestPortal;
  const clients = new Map<Role | 'nobody', TestClient>();

  beforeAll(async () => {
    opened = await openTestPortal();
    for (const role of ROLES) clients.set(role, (await givenPerson(opened, role)).client);
    clients.set('nobody', new TestClient(opened));
  });

  afterAll(() => opened.close());

  it.each(ROUTES.filter(({ access }) => access !== 'public').map((route) => ({ route, name: route.name })))(
    '$name',
    async ({ route }) => {
      const { method, path } = addressOf(route);
      const address = path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, () => randomUUID());
      const answers: Record<string, number> = {};
      for (const [role, client] of clients) {
        const body = method === 'GET' || method === 'DELETE' ? undefined : {};
        answers[role] = (await client.send(method, address, body)).status;
      }
      const { nobody, ...byRole } = answers;
      expect(nobody).toBe(401);
      const refused = Object.entries(byRole).filter(([, status]) => status === 403);
      expect(refused.map(([role]) => role).sort()).toEqual(
        ROLES.filter((role) => !allows(route, role)).sort(),
      );
      expect(Object.values(byRole).filter((status) => status === 401 || status >= 500)).toEqual([]);
    },
  );
});

/** What the descriptions together have to keep to, whoever changes one of them. */
describe('who may do what', () => {
  const changes = ROUTES.filter(
    ({ name, access }) => access !== 'public' && !name.startsWith('GET ') && access.length < ROLES.length,
  );
  const changedBy = (...roles: Role[]): string[] =>
    changes.filter((route) => roles.every((role) => allows(route, role))).map(({ name }) => name);

  it('the auditor changes nothing but asks for a verification and signs a review of the access log, the administrator no case, the lead company its own answer alone', () => {
    expect(changedBy('auditor')).toEqual(['POST /audit/verifications', 'POST /access-reviews']);
    expect(changedBy('admin').sort()).toEqual([
      'POST /access-reviews',
      'POST /accounts/{userId}/second-factor-reset',
      'POST /company-certificates/{certificateId}/confirmation',
      'POST /company-certificates/{certificateId}/return',
      'POST /company-disputes/{disputeId}/hand-over',
      'POST /company-disputes/{disputeId}/hand-over/confirmation',
      'POST /company-disputes/{disputeId}/hand-over/return',
      'POST /company-disputes/{disputeId}/rejection',
      'POST /failed-jobs/{jobId}/requeue',
      'POST /memberships/{membershipId}/end',
      'POST /staff-proposals',
      'POST /staff-proposals/{proposalId}/confirmation',
      'POST /staff-proposals/{proposalId}/return',
    ]);
    expect(changedBy('lead-company')).toEqual([
      'POST /applications/{applicationId}/lead-company/confirmation',
    ]);
  });

  it('who proposes does not approve: officer and approver share the export and trials, which decide nothing', () => {
    expect(changedBy('officer', 'approver')).toEqual(['POST /selection-trials', 'POST /approval-exports']);
  });

  it('who is judged does not judge: company and supplier share nothing with desks, evaluators and office', () => {
    for (const one of ['applicant', 'supplier'] as const) {
      for (const other of ['consultant', 'evaluator', 'officer', 'approver'] as const)
        expect([one, other, changedBy(one, other)]).toEqual([one, other, []]);
    }
    expect(changedBy('consultant', 'evaluator')).toEqual([]);
  });

  it('without a session only what has no case is open', () => {
    const open = ROUTES.filter(({ access }) => access === 'public').map(({ name }) => name.split('/')[1]);
    expect([...new Set(open)].sort()).toEqual([
      'accounts',
      'company-disputes',
      'eligibility-checks',
      'guide-notices',
      'health',
      'mails',
      'notices',
      'opening-alerts',
      'password-resets',
      'portal',
      'receipts',
      'session',
      'terms-schema.json',
    ]);
  });
});
