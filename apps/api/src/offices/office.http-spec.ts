import type {
  ApplicationCounts,
  ApplicationSummary,
  ApprovalExportView,
  ApprovalView,
  NoticeView,
  Page,
  SelectionRunSummary,
  SelectionRunView,
} from '@subsidy/contract';
import { givenReviewed } from '../testing/given-application.ts';
import { givenNotice } from '../testing/given-notice.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

type OfficeId = 'national' | 'jeonbuk';
const OFFICES = ['national', 'jeonbuk'] as const;
const other = (office: OfficeId): OfficeId => (office === 'national' ? 'jeonbuk' : 'national');

/** What stands of one office: its notice with one case that was selected and one that waits, a run of each, and an export. */
interface Kept {
  noticeId: string;
  officer: Person;
  approver: Person;
  selected: string;
  waiting: string;
  approvedRun: string;
  openRun: string;
  exportId: string;
}

describe('what belongs to an office', () => {
  let opened: TestPortal;
  let auditor: Person;
  let evaluator: Person;
  const kept = {} as Record<OfficeId, Kept>;

  beforeAll(async () => {
    opened = await openTestPortal();
    auditor = await givenPerson(opened, 'auditor');
    evaluator = await givenPerson(opened, 'evaluator');
    const consultant = await givenPerson(opened, 'consultant');
    const reviewed = async (noticeId: string): Promise<string> => {
      const person = await givenPerson(opened, 'applicant');
      return (await givenReviewed(opened, person, [evaluator], consultant, { noticeId })).id;
    };
    for (const officeId of OFFICES) {
      const noticeId = officeId === 'national' ? 'sample-open' : await givenNotice(opened, officeId);
      const officer = await givenPerson(opened, 'officer', { officeId });
      const approver = await givenPerson(opened, 'approver', { officeId });
      const run = async (): Promise<string> => {
        const body = { noticeId, type: 'ai-factory', budgetKrw: 400_000_000 };
        return (await officer.client.post<SelectionRunView>('/selection-runs', body)).body.id;
      };
      const selected = await reviewed(noticeId);
      const approvedRun = await run();
      await officer.client.post(`/selection-runs/${approvedRun}/proposal`);
      await approver.client.post(`/selection-runs/${approvedRun}/approval`);
      const { body } = await officer.client.post<ApprovalExportView>('/approval-exports', {
        noticeId,
        format: 'json',
        reason: '교부 결정',
      });
      const waiting = await reviewed(noticeId);
      const openRun = await run();
      kept[officeId] = {
        noticeId,
        officer,
        approver,
        selected,
        waiting,
        approvedRun,
        openRun,
        exportId: body.id,
      };
    }
  });
  afterAll(() => opened.close());

  const ids = (body: Page<{ id: string }>): string[] => body.items.map(({ id }) => id).sort();

  const statusOfRun = async ({ officer, openRun }: Kept): Promise<string> =>
    (await officer.client.get<SelectionRunView>(`/selection-runs/${openRun}`)).body.status;

  describe.each(OFFICES)('%s', (office) => {
    const staff = () => [kept[office].officer, kept[office].approver];

    it('lists its own and nothing else', async () => {
      const own = kept[office];
      for (const { client } of staff()) {
        const cases = (await client.get<Page<ApplicationSummary>>('/applications')).body;
        expect(ids(cases)).toEqual([own.selected, own.waiting].sort());
        const runs = (await client.get<Page<SelectionRunSummary>>('/selection-runs')).body;
        expect(ids(runs)).toEqual([own.approvedRun, own.openRun].sort());
        const approvals = (await client.get<Page<ApprovalView>>('/approvals')).body;
        expect(approvals.items.map(({ applicationId }) => applicationId)).toEqual([own.selected]);
        const exports = (await client.get<Page<ApprovalExportView>>('/approval-exports')).body;
        expect(ids(exports)).toEqual([own.exportId]);
        const theirs = kept[other(office)].noticeId;
        expect((await client.get<Page<ApprovalView>>(`/approvals?noticeId=${theirs}`)).body.items).toEqual(
          [],
        );
        const { byStatus } = (await client.get<ApplicationCounts>('/applications/counts')).body;
        expect(byStatus).toMatchObject({ selected: 1, 'review-completed': 1 });
      }
    });

    it("does not find another's case, run or export", async () => {
      const own = kept[office];
      const theirs = kept[other(office)];
      for (const { client } of staff()) {
        const status = async ({ selected, approvedRun, openRun, exportId }: Kept): Promise<number[]> => {
          const paths = [
            ...['', '/form', '/events', '/assignments', '/requirement-facts'].map(
              (part) => `/applications/${selected}${part}`,
            ),
            ...[`/selection-runs/${approvedRun}`, `/selection-runs/${openRun}`],
            `/approval-exports/${exportId}/file`,
          ];
          return Promise.all(paths.map(async (path) => (await client.get(path)).status));
        };
        expect(new Set(await status(own))).toEqual(new Set([200]));
        expect(new Set(await status(theirs))).toEqual(new Set([404]));
      }
    });

    it("decides nothing of another's", async () => {
      const { officer, approver } = kept[office];
      const theirs = kept[other(office)];
      const before = await statusOfRun(theirs);
      const run = { noticeId: theirs.noticeId, type: 'ai-factory', budgetKrw: 1 };
      const file = { noticeId: theirs.noticeId, format: 'csv', reason: '교부 결정 자료 확인' };
      const refused = [
        await officer.client.post('/selection-runs', run),
        await officer.client.post(`/selection-runs/${theirs.openRun}/proposal`),
        await officer.client.post(`/selection-runs/${theirs.openRun}/discard`),
        await officer.client.post('/approval-exports', file),
        await approver.client.post('/approval-exports', file),
        await approver.client.post(`/selection-runs/${theirs.openRun}/approval`),
        await approver.client.post(`/selection-runs/${theirs.openRun}/return`, { reason: '다시' }),
      ];
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404));
      expect(await statusOfRun(theirs)).toBe(before);
    });

    it('asks its own approvers alone', async () => {
      const { officer, approver, openRun } = kept[office];
      const asked = async ({ email }: Person): Promise<number> => {
        const sql = `SELECT 1 FROM outbox WHERE recipient = $1 AND subject LIKE '%승인 요청%' AND body LIKE '%' || $2 || '%'`;
        return (await opened.database.asOwner(sql, [email, openRun])).length;
      };
      expect((await officer.client.post(`/selection-runs/${openRun}/proposal`)).status).toBe(200);
      expect(await asked(approver)).toBe(1);
      expect(await asked(kept[other(office)].approver)).toBe(0);
    });

    it('has its notice read by anybody', async () => {
      const { officer } = kept[other(office)];
      const { body } = await officer.client.get<NoticeView>(`/notices/${kept[office].noticeId}`);
      expect(body.office.id).toBe(office);
    });
  });

  it('is seen by the auditor, whatever the office', async () => {
    const cases = (await auditor.client.get<Page<ApplicationSummary>>('/applications')).body;
    expect(ids(cases)).toEqual(
      OFFICES.flatMap((office) => [kept[office].selected, kept[office].waiting]).sort(),
    );
    const runs = (await auditor.client.get<Page<SelectionRunSummary>>('/selection-runs')).body;
    expect(runs.items).toHaveLength(4);
    for (const office of OFFICES) {
      expect((await auditor.client.get(`/applications/${kept[office].selected}`)).status).toBe(200);
    }
  });

  it('is served by the evaluators of all', async () => {
    const { items } = (await evaluator.client.get<Page<{ noticeTitle: string }>>('/assignments')).body;
    expect(items).toHaveLength(4);
  });
});
