import type { APIRequestContext } from '@playwright/test';
import type {
  AssignmentSummary,
  NoticeDraftView,
  NoticePublishedView,
  NoticeView,
  Page as ListPage,
  ScoreSheetView,
  SelectionRunView,
  UserView,
} from '@subsidy/contract';
import { read, write } from '../support/people.ts';

/** Signs a person in for requests without a browser. */
export type ClientOf = (name: string) => Promise<APIRequestContext>;

const EVALUATORS = ['evaluator1', 'evaluator2', 'evaluator3'];

/** 공고 가져오기: an office sends a notice, one person proposes it, another publishes it; gives its id. */
export async function publishNotice(clientOf: ClientOf, office: string, notice: object): Promise<string> {
  const officer = await clientOf(`officer.${office}`);
  const { id, problems } = await write<NoticeDraftView>(officer, 'POST', '/notice-drafts', notice);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await write(officer, 'POST', `/notice-drafts/${id}/proposal`);
  const approver = await clientOf(`approver.${office}`);
  return (await write<NoticePublishedView>(approver, 'POST', `/notice-drafts/${id}/publication`, {}))
    .noticeId;
}

/** 평가 of a case whose requirements are met: three scores, each one point a criterion under the most, a visit, an uncut cost. */
export async function reviewCase(
  clientOf: ClientOf,
  { id, desk, day, notice }: { id: string; desk: string; day: string; notice: NoticeView },
): Promise<void> {
  const consultant = await clientOf(desk);
  const evaluators = new Map<string, APIRequestContext>();
  for (const name of EVALUATORS) {
    const client = await clientOf(name);
    evaluators.set((await read<{ user: UserView }>(client, '/session')).user.id, client);
  }
  const { items } = await write<ListPage<AssignmentSummary>>(
    consultant,
    'POST',
    `/applications/${id}/assignments`,
    { evaluatorIds: [...evaluators.keys()] },
  );
  for (const assignment of items) {
    const evaluator = evaluators.get(assignment.evaluatorId);
    if (evaluator === undefined) throw new Error('assigned to somebody else');
    await score(evaluator, `/assignments/${assignment.id}`);
  }
  const checks = notice.siteChecks.map((code) => ({ code, pass: true, note: '' }));
  const visit = { visitedOn: day, checks, bonusAccepted: [] };
  await write(consultant, 'PUT', `/applications/${id}/site-visit`, visit);
  const { totalCostKrw: acceptedTotalCostKrw } = await read<{ totalCostKrw: number }>(
    consultant,
    `/applications/${id}`,
  );
  await write(consultant, 'PUT', `/applications/${id}/cost-review`, { acceptedTotalCostKrw, note: '' });
  await write(consultant, 'POST', `/applications/${id}/review-completion`);
}

async function score(evaluator: APIRequestContext, path: string): Promise<void> {
  await write(evaluator, 'PUT', `${path}/conflict-declaration`, { hasConflict: false, note: '' });
  const { rubric } = await read<ScoreSheetView>(evaluator, path);
  const items = rubric.map(({ criterion, maxPoints }) => ({
    criterion,
    points: maxPoints - 1,
    justification: '계획이 구체적입니다.',
  }));
  await write(evaluator, 'PUT', `${path}/scores`, { items });
  await write(evaluator, 'POST', `${path}/completion`);
}

/** 선정안 작성; gives the address of its page. */
export async function makeRunOf(officer: APIRequestContext, request: object): Promise<string> {
  const { id } = await write<SelectionRunView>(officer, 'POST', '/selection-runs', request);
  return `/office/selection/${id}`;
}
