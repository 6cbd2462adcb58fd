import { answerSupplement, askSupplement, checkRequirements, withdraw } from './season-checks.ts';
import { submit, writePlan } from './season-filing.ts';
import {
  answerCost,
  assign,
  closeReview,
  reconsiderCost,
  reviewCost,
  score,
  visit,
  type SheetEnd,
} from './season-review.ts';
import type { Life, Season } from './season.ts';
import type { CaseKind } from './season-plan.ts';

/** Day before today on which each thing happens at the earliest; a case adds a few days of its own. */
interface Calendar {
  assigned: number;
  scored: number;
  visited: number;
  costed: number;
  answered: number;
  closed: number;
}

const EARLY: Calendar = { assigned: 31, scored: 28, visited: 25, costed: 23, answered: 20, closed: 12 };
const LATE: Calendar = { assigned: 24, scored: 20, visited: 17, costed: 16, answered: 13, closed: 4 };
const RECENT: Calendar = { assigned: 18, scored: 12, visited: 9, costed: 8, answered: 4, closed: 2 };

type Play = (season: Season, life: Life) => Promise<void>;

/** What happens to a submitted case of each kind, up to where it stands today. */
const LIVES: Readonly<Record<CaseKind, Play>> = {
  draft: async () => {},
  untouched: async () => {},
  'supplement-open': (season, life) =>
    askSupplement(season, life, life.days.between(1, 4), life.days.between(6, 12)),
  'supplement-overdue': (season, life) =>
    askSupplement(season, life, life.days.between(15, 20), life.days.between(7, 10)),
  'supplement-answered': answered,
  'answered-failing': answered,
  'answered-unknown': answered,
  'not-met': (season, life) => checkRequirements(season, life, life.days.between(30, 37), 'fail'),
  'withdrawn-submitted': (season, life) => withdraw(season, life, life.days.between(28, 36)),
  'plan-open': (season, life) => openPlan(season, life, 12),
  'plan-half': async (season, life) => {
    await openPlan(season, life, 20);
    await writePlan(season, life, life.days.between(1, 6), false);
  },
  'withdrawn-plan': async (season, life) => {
    await openPlan(season, life, 34);
    await withdraw(season, life, life.days.between(12, 26));
  },
  'plan-submitted': (season, life) => filePlan(season, life, 8),
  assigned: async (season, life) => {
    await filePlan(season, life, 14);
    await assign(season, life, life.days.between(1, 6), life.one.seats);
  },
  reviewing: async (season, life) => {
    await begin(season, life, RECENT);
    const ends: SheetEnd[] = ['completed', 'begun', 'declared', 'completed', 'begun'];
    await scoreAll(season, life, RECENT.scored, (seat) => ends[seat] ?? 'declared');
  },
  recused: async (season, life) => {
    await begin(season, life, RECENT);
    await scoreAll(season, life, RECENT.scored, (seat) => (seat === 0 ? 'begun' : 'completed'));
  },
  'failed-visit': async (season, life) => {
    await begin(season, life, RECENT);
    await scoreAll(season, life, RECENT.scored, () => 'completed');
    await visit(season, life, life.days.between(2, RECENT.visited));
  },
  'cut-waiting': async (season, life) => {
    await begin(season, life, RECENT);
    await scoreAll(season, life, RECENT.scored, () => 'completed');
    await visit(season, life, RECENT.visited);
    await reviewCost(season, life, life.days.between(1, 3));
  },
  'cut-objected': async (season, life) => {
    await begin(season, life, RECENT);
    await scoreAll(season, life, RECENT.scored, () => 'completed');
    await visit(season, life, RECENT.visited);
    await reviewCost(season, life, life.days.between(4, 5));
    await answerCost(season, life, life.days.between(1, 2), false);
  },
  'cut-lapsed': async (season, life) => {
    await begin(season, life, LATE);
    await scoreAll(season, life, LATE.scored, () => 'completed');
    await visit(season, life, LATE.visited);
    await reviewCost(season, life, LATE.costed);
  },
  'all-scored': async (season, life) => {
    await begin(season, life, RECENT);
    await scoreAll(season, life, RECENT.scored, () => 'completed');
  },
  'withdrawn-review': async (season, life) => {
    await begin(season, life, LATE);
    await scoreAll(season, life, LATE.scored, (seat) => (seat === 0 ? 'completed' : 'declared'));
    await withdraw(season, life, life.days.between(4, 9));
  },
  'review-completed': (season, life) => review(season, life, LATE),
  decided: (season, life) => review(season, life, EARLY),
};

/** Plays a submitted case up to where it stands today. */
export async function live(season: Season, life: Life): Promise<void> {
  if (life.id === '') return;
  await LIVES[life.one.kind](season, life);
}

/** When the application of a case is handed in; its intake ended 40 days ago, and many come at the end. */
export const submissionDaysAgo = ({ days }: Life): number => 41 + Math.floor(days.next() ** 2.2 * 17);

async function answered(season: Season, life: Life): Promise<void> {
  const asked = life.days.between(10, 15);
  await askSupplement(season, life, asked, life.days.between(9, 12));
  await answerSupplement(season, life, asked - life.days.between(3, 7));
}

async function openPlan(season: Season, life: Life, latest: number): Promise<void> {
  if (life.one.serial % 8 === 0) {
    await askSupplement(season, life, 38, 9);
    await answerSupplement(season, life, 36);
  }
  await checkRequirements(season, life, life.days.between(Math.min(latest, 35), 37), 'pass');
}

async function filePlan(season: Season, life: Life, latest: number): Promise<void> {
  await openPlan(season, life, 35);
  await writePlan(season, life, life.days.between(Math.min(latest + 1, 34), 34));
  await submit(season, life, latest, 'plan-submission');
}

async function begin(season: Season, life: Life, calendar: Calendar): Promise<void> {
  await filePlan(season, life, calendar.assigned + 1);
  await assign(season, life, calendar.assigned, life.one.seats);
}

/** Each seat does its part; who declares a conflict is replaced where somebody was found. */
async function scoreAll(
  season: Season,
  life: Life,
  daysAgo: number,
  endOf: (seat: number) => SheetEnd,
): Promise<void> {
  const { seats, conflicts, successors } = life.one;
  for (const place of conflicts) await score(season, life, daysAgo + 1, place, 'conflict');
  await assign(season, life, daysAgo, successors);
  const working = [...seats.filter((place) => !conflicts.includes(place)), ...successors];
  for (const [seat, place] of working.entries())
    await score(season, life, daysAgo - seat, place, endOf(seat));
}

/** 평가부터 마감까지. */
async function review(season: Season, life: Life, calendar: Calendar): Promise<void> {
  await begin(season, life, calendar);
  await scoreAll(season, life, calendar.scored, () => 'completed');
  await visit(season, life, calendar.visited);
  const recorded = await reviewCost(season, life, calendar.costed);
  const answer = life.one.cut?.answer;
  const lapsesInTime = (recorded?.answerDueOn ?? '9999') < season.clock.dayBefore(calendar.closed + 2);
  if (answer === 'objects') {
    await answerCost(season, life, calendar.answered, false);
    await reconsiderCost(season, life, calendar.answered - 2);
  } else if (answer !== undefined && !(answer === 'lets-lapse' && lapsesInTime)) {
    await answerCost(season, life, calendar.answered, true);
  }
  await closeReview(season, life, calendar.closed);
}
