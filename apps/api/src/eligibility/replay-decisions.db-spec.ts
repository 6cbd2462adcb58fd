import type { DecisionReplayView, ReceiptView } from '@subsidy/contract';
import { termsHash, type NoticeTerms } from '@subsidy/rules';
import { sha256 } from '../audit/audit.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('replay of stored decisions', () => {
  let opened: TestPortal;
  let auditor: Person;

  beforeEach(async () => {
    opened = await openTestPortal();
    auditor = await givenPerson(opened, 'auditor');
    const applicant = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    const { status } = await applicant.client.post<ReceiptView>(
      `/applications/${id}/submission`,
      { declaration: true, consents: ['information-use'] },
      { 'idempotency-key': 'replay' },
    );
    expect(status).toBe(201);
  });
  afterEach(() => opened.close());

  const replay = async (): Promise<DecisionReplayView> =>
    (await auditor.client.get<DecisionReplayView>('/eligibility-decisions/replay')).body;

  it('gives the same bytes, also after a new version of the notice and on a later day', async () => {
    expect(await replay()).toEqual({ ok: true, checked: 1, withoutRecord: 0, firstDifferingId: null });

    const [row] = await opened.database.asOwner<{ terms: NoticeTerms }>(
      `SELECT terms FROM notice_versions WHERE notice_id = 'sample-open'`,
    );
    if (row === undefined) throw new Error('no sample notice');
    const [type, ...others] = row.terms.types;
    if (type === undefined) throw new Error('no type');
    const tighter = { ...type, maxMonths: { ...type.maxMonths, value: 1 } };
    const amended = { ...row.terms, types: [tighter, ...others] };
    await opened.database.asOwner(
      `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms, terms_sha256)
       SELECT notice_id, 2, published_on + 1, opens_at, closes_at, plan_opens_at, plan_closes_at, $1, $2
         FROM notice_versions WHERE notice_id = 'sample-open'`,
      [JSON.stringify(amended), termsHash(amended, sha256)],
    );
    await opened.database.asOwner(
      `UPDATE notice_versions SET opens_at = opens_at + interval '3 days', closes_at = closes_at + interval '3 days'
        WHERE notice_id = 'sample-open' AND version = 1`,
    );
    expect(await replay()).toMatchObject({ ok: true, checked: 1 });
  });

  it('names a decision whose facts or findings were changed', async () => {
    const [decision] = await opened.database.asOwner<{ id: string }>('SELECT id FROM eligibility_decisions');
    await opened.database.asOwner(
      `UPDATE eligibility_decisions SET facts = replace(facts, '"nationalTaxArrears":false', '"nationalTaxArrears":true')`,
    );
    expect(await replay()).toMatchObject({ ok: false, firstDifferingId: decision?.id });
  });
});
