import type { ApplicationView, AssignedEvaluatorsView, CostReviewView } from '@subsidy/contract';
import { rubricOf, SITE_CHECK_CODES } from '@subsidy/rules';
import { Dice } from './dice.ts';
import {
  CONFLICT_NOTES,
  CUT_NOTES,
  FAILED_CHECKS,
  judgement,
  OBJECTIONS,
  RECONSIDERED,
  VISIT_NOTES,
  WHOLE_COST_NOTES,
} from './phrases.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import type { Life, Season } from './season.ts';

/** 평가위원 배정. */
export async function assign(
  season: Season,
  life: Life,
  daysAgo: number,
  places: readonly number[],
): Promise<void> {
  if (places.length === 0) return;
  const evaluatorIds = await Promise.all(places.map((place) => season.evaluatorId(place)));
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ assignments }) =>
      evaluatorIds.every((id) => assignments.some(({ evaluatorId }) => evaluatorId === id)),
    async () => {
      const consultant = await season.consultant(life);
      const path = `/applications/${life.id}/assignments`;
      const { items } = await consultant.send<AssignedEvaluatorsView>('POST', path, { evaluatorIds });
      for (const { id, evaluatorId } of items) life.assignments.set(evaluatorId, id);
    },
  );
}

async function assignmentOf(season: Season, life: Life, place: number): Promise<string> {
  const evaluatorId = await season.evaluatorId(place);
  const known = life.assignments.get(evaluatorId);
  if (known !== undefined) return known;
  const { assignments } = await season.view(life.id);
  for (const { id, evaluatorId: who } of assignments) life.assignments.set(who, id);
  return life.assignments.get(evaluatorId) ?? '';
}

/** How far an evaluator gets with a sheet. */
export type SheetEnd = 'conflict' | 'declared' | 'begun' | 'completed';

const isOver = (view: ApplicationView, id: string): boolean =>
  view.assignments.some((one) => one.id === id && (one.status === 'completed' || one.status === 'recused'));

/** 평가: declares, scores and completes, as far as this evaluator gets. */
export async function score(
  season: Season,
  life: Life,
  daysAgo: number,
  place: number,
  end: SheetEnd,
): Promise<void> {
  const id = await assignmentOf(season, life, place);
  const path = `/assignments/${id}`;
  const evaluator = await season.evaluator(place);
  const isDeclared = (view: ApplicationView): boolean =>
    view.assignments.some((one) => one.id === id && one.status !== 'assigned');
  await season.step(life, { daysAgo, pace: 'office' }, isDeclared, async () => {
    const note = life.dice.pick(CONFLICT_NOTES);
    const body = end === 'conflict' ? { hasConflict: true, note } : { hasConflict: false };
    await evaluator.send('PUT', `${path}/conflict-declaration`, body);
  });
  if (end === 'conflict' || end === 'declared') return;
  const isScored = (view: ApplicationView): boolean => isOver(view, id);
  await season.step(life, { daysAgo, pace: 'office' }, isScored, async () => {
    const items = sheet(season, life, place);
    const part = end === 'begun' ? items.slice(0, Math.ceil(items.length / 3)) : items;
    await evaluator.send('PUT', `${path}/scores`, { items: part });
    if (end === 'completed') await evaluator.send('POST', `${path}/completion`);
  });
}

/** 평가표: the points follow the plan, the evaluator's leaning and a little chance. */
function sheet(season: Season, { one }: Life, place: number) {
  const dice = new Dice(`${one.scoreSeed.replace(/ \+3$/, '')} ${place}`);
  const { leaning = 0 } = SAMPLE_EVALUATORS[place] ?? {};
  let extra = one.scoreSeed.endsWith('+3') ? 3 : 0;
  const first = dice.between(0, 5);
  return rubricOf(season.terms).map(({ criterion, maxPoints }, index) => {
    const share = one.quality + leaning + (dice.next() - 0.5) * 0.24;
    let points = Math.max(1, Math.min(maxPoints, Math.round(maxPoints * share)));
    if (extra > 0 && points < maxPoints) {
      points += 1;
      extra -= 1;
    }
    return { criterion, points, justification: judgement(criterion, points / maxPoints, first + index) };
  });
}

/** 현장확인: what was claimed as bonus is mostly found true. */
export async function visit(season: Season, life: Life, daysAgo: number): Promise<void> {
  const { one, dice } = life;
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ siteVisit }) => siteVisit !== null,
    async () => {
      const consultant = await season.consultant(life);
      await consultant.send('PUT', `/applications/${life.id}/site-visit`, {
        visitedOn: life.moment.dayAfter(0),
        checks: SITE_CHECK_CODES.map((code) => {
          const pass = code !== one.failedCheck;
          return {
            code,
            pass,
            note: pass ? dice.pick(VISIT_NOTES) : (FAILED_CHECKS[code] ?? '현장에서 확인하지 못했습니다.'),
          };
        }),
        bonusAccepted: one.bonusItems.filter((_, index) => index < 2 || dice.chance(40)),
      });
    },
  );
}

/** 원가계산: the whole cost, or a cut with its reason. */
export async function reviewCost(
  season: Season,
  life: Life,
  daysAgo: number,
): Promise<CostReviewView | null> {
  const { one, dice } = life;
  const acceptedTotalCostKrw =
    one.cut === null
      ? one.totalCostKrw
      : Math.floor((one.totalCostKrw * (100 - one.cut.percent)) / 10_000_000) * 100_000;
  let recorded: CostReviewView | null = null;
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ costReview }) => costReview !== null,
    async () => {
      const consultant = await season.consultant(life);
      const note = dice.pick(one.cut === null ? WHOLE_COST_NOTES : CUT_NOTES);
      const body = { acceptedTotalCostKrw, note };
      recorded = await consultant.send<CostReviewView>('PUT', `/applications/${life.id}/cost-review`, body);
    },
  );
  return recorded ?? (await season.view(life.id)).costReview;
}

/** 원가계산 회신 of the company. */
export async function answerCost(
  season: Season,
  life: Life,
  daysAgo: number,
  accepted: boolean,
): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'company' },
    ({ costReview }) => costReview?.status !== 'awaiting-answer',
    async () => {
      const client = await season.person(life.one.company.email);
      const note = accepted ? '' : life.dice.pick(OBJECTIONS);
      await client.send('POST', `/applications/${life.id}/cost-review/response`, { accepted, note });
    },
  );
}

/** The consultant's last word on an objection: half of what was cut comes back. */
export async function reconsiderCost(season: Season, life: Life, daysAgo: number): Promise<void> {
  const { one } = life;
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ costReview }) => costReview?.status !== 'objected',
    async () => {
      const percent = (one.cut?.percent ?? 0) / 2;
      const acceptedTotalCostKrw = Math.floor((one.totalCostKrw * (100 - percent)) / 10_000_000) * 100_000;
      const consultant = await season.consultant(life);
      const body = { acceptedTotalCostKrw, note: RECONSIDERED };
      await consultant.send('PUT', `/applications/${life.id}/cost-review`, body);
    },
  );
}

/** 평가 마감. */
export async function closeReview(season: Season, life: Life, daysAgo: number): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'office' },
    ({ status }) => status !== 'under-review',
    async () => {
      const consultant = await season.consultant(life);
      const completed = life.one.seats.length - life.one.conflicts.length + life.one.successors.length;
      const reason =
        completed < 3
          ? { belowQuorumReason: '이해관계로 빠진 위원을 대신할 위원을 기한 안에 구하지 못했습니다.' }
          : {};
      await consultant.send('POST', `/applications/${life.id}/review-completion`, reason);
    },
  );
}
