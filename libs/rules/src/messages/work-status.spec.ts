import { ASSIGNMENT_LIFECYCLE, ASSIGNMENT_STATUSES } from '../lifecycle/assignment-lifecycle.ts';
import { SELECTION_RUN_STATUSES, type SelectionRunStatus } from '../lifecycle/selection-run-lifecycle.ts';
import { companyMarksOf, marksOf } from './case-marks.ts';
import { assignmentWords, isAssignmentOpen, runWords, waitingDrafts } from './work-status.ts';

describe('배정 상태', () => {
  it('waits for its evaluator exactly as long as a step leads on from it', () => {
    const goesOn = ASSIGNMENT_STATUSES.filter((status) =>
      Object.values(ASSIGNMENT_LIFECYCLE).some(({ from }) => (from as readonly string[]).includes(status)),
    );
    expect(ASSIGNMENT_STATUSES.filter(isAssignmentOpen)).toEqual(goesOn);
  });

  it('is called otherwise in each status', () => {
    const labels = ASSIGNMENT_STATUSES.map((status) => assignmentWords(status).label);
    expect(new Set(labels).size).toBe(ASSIGNMENT_STATUSES.length);
  });
});

describe('선정안', () => {
  it('is called otherwise in each status', () => {
    const labels = SELECTION_RUN_STATUSES.map((status) => runWords(status).label);
    expect(new Set(labels).size).toBe(SELECTION_RUN_STATUSES.length);
  });

  const run = (id: string, status: SelectionRunStatus, createdAt: string, differences = {}) => ({
    id,
    noticeId: 'n1',
    type: 'ai-factory',
    kind: 'selection',
    status,
    createdAt,
    ...differences,
  });
  const waiting = (...runs: ReturnType<typeof run>[]) => waitingDrafts(runs).map(({ id }) => id);

  it('waits as the newest draft alone, whatever the order of the list', () => {
    const older = run('older', 'draft', '2026-05-01T00:00:00Z');
    const newer = run('newer', 'draft', '2026-05-02T00:00:00Z');
    expect(waiting(older, newer)).toEqual(['newer']);
    expect(waiting(newer, older)).toEqual(['newer']);
  });

  it('does not wait once a newer one was proposed, returned, approved or discarded', () => {
    for (const status of ['proposed', 'returned', 'approved', 'discarded'] as const) {
      const draft = run('draft', 'draft', '2026-05-01T00:00:00Z');
      expect(waiting(draft, run('newer', status, '2026-05-02T00:00:00Z'))).toEqual([]);
    }
  });

  it('waits for each notice, type and kind by itself', () =>
    expect(
      waiting(
        run('a', 'draft', '2026-05-01T00:00:00Z'),
        run('b', 'draft', '2026-05-02T00:00:00Z', { noticeId: 'n2' }),
        run('c', 'draft', '2026-05-03T00:00:00Z', { type: 'standard' }),
        run('d', 'draft', '2026-05-04T00:00:00Z', { kind: 'promotion' }),
        run('e', 'draft', '2026-05-05T00:00:00Z', { kind: 'appeal', companyName: '한빛정밀' }),
        run('f', 'draft', '2026-05-06T00:00:00Z', { kind: 'appeal', companyName: '세움기계' }),
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']));
});

describe('what stands beside the status of a case', () => {
  const none = {
    openSupplementRequestId: null,
    supplementAnsweredAt: null,
    failToConfirm: false,
    failReconsidered: false,
  };

  it.each([
    [none, [], []],
    [{ ...none, openSupplementRequestId: 'r1' }, ['보완 요청'], ['보완 요청']],
    [{ ...none, supplementAnsweredAt: '2026-05-01T00:00:00Z' }, [], ['보완 답변 도착']],
    [{ ...none, failToConfirm: true }, [], ['부적합 확인 대기']],
    [{ ...none, failReconsidered: true }, [], ['재심의 결정 대기']],
    [
      {
        ...none,
        openSupplementRequestId: 'r2',
        supplementAnsweredAt: '2026-05-01T00:00:00Z',
        failToConfirm: true,
      },
      ['보완 요청'],
      ['보완 요청', '보완 답변 도착', '부적합 확인 대기'],
    ],
  ])('of %j is %j for the company and %j for staff', (row, company, staff) => {
    expect(companyMarksOf(row)).toEqual(company);
    expect(marksOf(row)).toEqual(staff);
  });
});
