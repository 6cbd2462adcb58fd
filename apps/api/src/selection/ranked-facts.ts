import { tieStepOf, type Candidate } from '@subsidy/rules';
import type { SelectionItemView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { termsOfVersion } from '../notices/notice.queries.ts';
import { SelectionRun } from './selection-run.entity.ts';

/** What the frozen inputs of a run say of an application's place, beside its row. */
export type RankedFacts = Pick<SelectionItemView, 'tieStep' | 'evaluatorTotals'>;

interface KeptInputs {
  request: { noticeId: string; noticeVersion: number };
  candidates: (Candidate & { evaluatorTotals?: number[]; failedChecks?: string[] })[];
}

/** 순위의 근거: sheets and tie step of each application, as they were frozen. */
export async function rankedFactsOf(
  tx: EntityManager,
  runId: string,
  order: readonly string[],
): Promise<(applicationId: string) => RankedFacts> {
  const { inputs } = await tx.findOneOrFail(SelectionRun, { where: { id: runId }, select: { inputs: true } });
  const { request, candidates } = JSON.parse(inputs) as KeptInputs;
  const terms = await termsOfVersion(tx, request.noticeId, request.noticeVersion);
  const byId = new Map(candidates.map((candidate) => [candidate.applicationId, candidate]));
  const facts = new Map<string, RankedFacts>();
  for (const [index, applicationId] of order.entries()) {
    const candidate = byId.get(applicationId);
    if (candidate === undefined) continue;
    const before = byId.get(order[index - 1] ?? '');
    const isAlike = hasFailed(before) === hasFailed(candidate);
    facts.set(applicationId, {
      tieStep: isAlike ? tieStepOf(candidate, before, terms) : null,
      evaluatorTotals: candidate.evaluatorTotals ?? [],
    });
  }
  return (applicationId) => facts.get(applicationId) ?? { tieStep: null, evaluatorTotals: [] };
}

/** Who failed on site stands behind the others, whatever the score. */
const hasFailed = (candidate: { failedChecks?: string[] } | undefined): boolean =>
  (candidate?.failedChecks ?? []).length > 0;

/** 선정선: the score of the last one that is selected; null where nobody is. */
export const lineOf = (items: readonly { result: string; score: string }[]): number | null => {
  const scores = items.flatMap(({ result, score }) => (result === 'selected' ? [Number(score)] : []));
  return scores.length === 0 ? null : Math.min(...scores);
};
