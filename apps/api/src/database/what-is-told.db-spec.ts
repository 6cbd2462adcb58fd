import {
  actorOf,
  EVERYBODY,
  openCaseWorld,
  PEOPLE,
  type CaseWorld,
  type Who,
} from '../testing/case-world.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { Transactions } from './transactions.ts';

/** Every function that runs as the owner of the tables, and so under no policy. One that is new belongs here. */
const AS_OWNER = [
  'append_checkpoint append_event guard_status keep_columns keep_budget take_step claim_number', // of triggers
  'context enter session count_requests forget_requests', // before anybody is known
  'company_addresses supplier_addresses lead_company_addresses techno_park_addresses approver_addresses officer_addresses',
  'cases_found row_bindings deciding_run run_is_approved techno_park_has_another evaluator_load awards_beside drop_copy',
  'record_access note_rights accesses_of_own', // of the access log
  'overdrawn', // of the trigger that keeps a budget; the application may not call it
  'assignment_parties assignment_office is_assigned', // of the evaluator's own assignment
].flatMap((names) => names.split(' ').map((name) => `portal_${name}`));

/** 소유자 권한으로 도는 함수: what they tell, and to whom. */
describe('what functions of the owner tell', () => {
  let opened: TestPortal;
  let world: CaseWorld;

  beforeAll(async () => {
    opened = await openTestPortal();
    world = await openCaseWorld(opened);
  });
  afterAll(() => opened.close());

  it('is told by those that are known', async () => {
    const rows = await opened.database.asOwner<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...AS_OWNER].sort());
  });

  const told = async (who: Who, sql: string, value: unknown): Promise<boolean> => {
    const rows: { told: string | null }[] = await opened.portal
      .get(Transactions)
      .as(actorOf(world, who), (tx) => tx.query(`SELECT told::text FROM ${sql} AS told`, [value]));
    return rows.some((row) => row.told !== null);
  };

  const near = EVERYBODY.filter((who) => PEOPLE[who].near && who !== 'admin');
  it.each<[string, (world: CaseWorld) => unknown, readonly Who[]]>([
    ['portal_company_addresses($1)', ({ people }) => people.company.companyId, [...near, 'admin']],
    ['portal_supplier_addresses($1)', ({ people }) => people.supplier.supplierId, near],
    ['portal_lead_company_addresses($1)', ({ people }) => people.lead.leadCompanyId, near],
    ['portal_techno_park_addresses($1)', () => 'gyeonggi', [...near, 'otherCompany']],
    ['portal_officer_addresses($1)', () => 'sample-win-win', near],
    ['portal_approver_addresses($1)', () => 'national', ['officer', 'approver']],
    [`portal_cases_found(ARRAY[$1])`, () => '첨단정밀', near],
  ])('%s: to whom it concerns', async (sql, of, whom) => {
    const found: Who[] = [];
    for (const who of EVERYBODY) if (await told(who, sql, of(world))) found.push(who);
    expect(found.sort()).toEqual([...whom].sort());
  });
});
