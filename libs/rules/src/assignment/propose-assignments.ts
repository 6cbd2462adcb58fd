import { MinCostFlow } from './min-cost-flow.ts';

/** 배정할 과제. */
export interface CaseToAssign {
  id: string;
  /** How many more evaluators it needs. */
  needed: number;
}

/** 배정할 수 있는 평가위원, with how many more cases each may take. */
export interface EvaluatorToAssign {
  id: string;
  room: number;
}

/** 배정 가능한 짝: how well the evaluator knows the field of the case, 0 to 100. What excludes one (ties, region) is no pair at all. */
export interface AllowedPair {
  caseId: string;
  evaluatorId: string;
  fit: number;
}

export interface AssignmentRequest {
  cases: readonly CaseToAssign[];
  evaluators: readonly EvaluatorToAssign[];
  pairs: readonly AllowedPair[];
  /** 추첨 값 of a pair, 0 (inclusive) to 1: of the notice's seed, so that nobody can count on a case. */
  drawOf: (caseId: string, evaluatorId: string) => number;
  /** 무작위 몫 in points of fit: so much worse a pair may be and still be drawn. */
  randomPoints: number;
}

export interface ProposedAssignments {
  pairs: AllowedPair[];
  /** Cases that do not get as many as they need, with how many are missing. */
  short: { caseId: string; missing: number }[];
  /** 하한: the least fit that any pair of the proposal has; no proposal as complete has a higher one. null where there is none. */
  worstFit: number | null;
}

const MOST_FIT = 100;
/** Draws are counted in hundredths of a point, so that costs are whole. */
const PARTS = 100;

/**
 * 평가위원 배정 제안: as many places filled as can be; among those the best served worst case; among those the most fit after the draw.
 * Exact, and the same for the same input in any order.
 */
export function proposeAssignments(request: AssignmentRequest): ProposedAssignments {
  const ordered = inOrder(request);
  const most = filled(ordered, 0);
  const fits = [...new Set(ordered.pairs.map(({ fit }) => fit))].sort((a, b) => a - b);
  let [low, high] = [0, fits.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (filled(ordered, fits[middle] ?? 0) === most) low = middle;
    else high = middle - 1;
  }
  const pairs = chosen(ordered, fits[low] ?? 0);
  const served = new Map<string, number>();
  for (const { caseId } of pairs) served.set(caseId, (served.get(caseId) ?? 0) + 1);
  return {
    pairs,
    short: ordered.cases.flatMap(({ id, needed }) => {
      const missing = needed - (served.get(id) ?? 0);
      return missing > 0 ? [{ caseId: id, missing }] : [];
    }),
    worstFit: pairs.length === 0 ? null : Math.min(...pairs.map(({ fit }) => fit)),
  };
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Whatever order things come in, the network is the same. */
function inOrder(request: AssignmentRequest): AssignmentRequest {
  return {
    ...request,
    cases: [...request.cases].sort((a, b) => byText(a.id, b.id)),
    evaluators: [...request.evaluators].sort((a, b) => byText(a.id, b.id)),
    pairs: [...request.pairs].sort(
      (a, b) => byText(a.caseId, b.caseId) || byText(a.evaluatorId, b.evaluatorId),
    ),
  };
}

/** How many places are filled with pairs of at least this fit. */
const filled = (request: AssignmentRequest, least: number): number =>
  networkOf(request, least, () => 0).flow.sendAny(SOURCE, SINK);

function chosen(request: AssignmentRequest, least: number): AllowedPair[] {
  const { randomPoints, drawOf } = request;
  const { flow, named } = networkOf(request, least, ({ caseId, evaluatorId, fit }) =>
    Math.round((MOST_FIT - fit + randomPoints * drawOf(caseId, evaluatorId)) * PARTS),
  );
  flow.send(SOURCE, SINK);
  return named.flatMap(({ pair, name }) => (flow.flowOf(name) > 0 ? [pair] : []));
}

const SOURCE = 0;
const SINK = 1;

function networkOf(
  { cases, evaluators, pairs }: AssignmentRequest,
  least: number,
  costOf: (pair: AllowedPair) => number,
): { flow: MinCostFlow; named: { pair: AllowedPair; name: number }[] } {
  const flow = new MinCostFlow(2 + cases.length + evaluators.length);
  const nodes = new Map<string, number>();
  for (const [index, { id, needed }] of cases.entries()) {
    nodes.set(`case ${id}`, 2 + index);
    flow.add(SOURCE, 2 + index, needed, 0);
  }
  for (const [index, { id, room }] of evaluators.entries()) {
    const node = 2 + cases.length + index;
    nodes.set(`evaluator ${id}`, node);
    flow.add(node, SINK, Math.max(0, room), 0);
  }
  const named = pairs.flatMap((pair) => {
    const a = nodes.get(`case ${pair.caseId}`);
    const b = nodes.get(`evaluator ${pair.evaluatorId}`);
    if (pair.fit < least || a === undefined || b === undefined) return [];
    return [{ pair, name: flow.add(a, b, 1, costOf(pair)) }];
  });
  return { flow, named };
}
