import type { Page, SelectionRunSummary } from '@subsidy/contract';
import type { ProgramType } from '@subsidy/rules';
import { Dice } from './dice.ts';
import { Moment } from './season-clock.ts';
import { SEASON_NOTICE, type Season } from './season.ts';

/** A run of the season; the budgets are all different, so that an interrupted season finds its own again. */
interface Run {
  type: ProgramType;
  budgetKrw: number;
  madeDaysAgo: number;
  end: 'returned' | 'approved' | 'proposed';
  decidedDaysAgo?: number;
}

/** The first round: one run too generous, which is returned, and two that are approved. */
export const FIRST_ROUND: readonly Run[] = [
  { type: 'ai-factory', budgetKrw: 6_000_000_000, madeDaysAgo: 10, end: 'returned', decidedDaysAgo: 9 },
  { type: 'ai-factory', budgetKrw: 2_600_000_000, madeDaysAgo: 8, end: 'approved', decidedDaysAgo: 7 },
  { type: 'data-collection', budgetKrw: 330_000_000, madeDaysAgo: 8, end: 'approved', decidedDaysAgo: 7 },
];
/** The second round waits for the approver; that of the data type is still to be made. */
export const SECOND_ROUND: readonly Run[] = [
  { type: 'ai-factory', budgetKrw: 1_800_000_000, madeDaysAgo: 2, end: 'proposed' },
];

const RETURN_REASON = '남은 예산보다 큽니다. 예산 범위를 다시 정하고 현장확인 부적합 과제를 확인해 주세요.';

/** Plays some runs in their order. */
export async function playRuns(season: Season, runs: readonly Run[]): Promise<void> {
  for (const run of runs) await playRun(season, run).catch((error: unknown) => season.leave(error));
}

async function playRun(season: Season, run: Run): Promise<void> {
  const officer = await season.staff('officer');
  const approver = await season.staff('approver');
  const moment = new Moment(season.clock.today, new Dice(`run ${run.budgetKrw}`));
  const at = (daysAgo: number, work: () => Promise<unknown>): Promise<unknown> => {
    moment.goTo(daysAgo, 'office');
    return season.clock.during(moment, work);
  };
  const path = `/selection-runs?noticeId=${SEASON_NOTICE}&limit=100`;
  const { items } = await officer.send<Page<SelectionRunSummary>>('GET', path);
  let found = items.find(({ type, budgetKrw }) => type === run.type && budgetKrw === run.budgetKrw);
  const body = { noticeId: SEASON_NOTICE, type: run.type, budgetKrw: run.budgetKrw };
  if (found === undefined) {
    await at(run.madeDaysAgo, async () => {
      found = await officer.send<SelectionRunSummary>('POST', '/selection-runs', body);
    });
  }
  const { id, status } = found ?? { id: '', status: 'draft' };
  if (status === 'draft') {
    await at(run.madeDaysAgo, () => officer.send('POST', `/selection-runs/${id}/proposal`));
  }
  if (run.decidedDaysAgo === undefined || status === 'approved' || status === 'returned') return;
  await at(run.decidedDaysAgo, () =>
    run.end === 'approved'
      ? approver.send('POST', `/selection-runs/${id}/approval`)
      : approver.send('POST', `/selection-runs/${id}/return`, { reason: RETURN_REASON }),
  );
}

/** 승인 내역 내보내기, once. */
export async function exportApprovals(season: Season): Promise<void> {
  const officer = await season.staff('officer');
  const { items } = await officer.send<{ items: unknown[] }>('GET', '/approval-exports');
  if (items.length > 0) return;
  const moment = new Moment(season.clock.today, new Dice('export'));
  moment.goTo(1, 'office');
  const reason = '1차 선정 결과를 협약 담당 부서에 전달';
  await season.clock
    .during(moment, () =>
      officer.send('POST', '/approval-exports', { noticeId: SEASON_NOTICE, format: 'xlsx', reason }),
    )
    .catch((error: unknown) => season.leave(error));
}
