/**
 * `npm run bench -- assignment`: 1,500 cases over 400 evaluators, at most 40 allowed pairs a case, three evaluators each; with the random
 * part, against the same without it, and what that costs in fit.
 */
import { alternate, median, randomFrom, rounded, secondsOf } from './figures.mjs';
import { loadCaseRules } from './load-rules.mjs';

const CASES = 1_500;
const EVALUATORS = 400;
const PAIRS = 40;
const NEEDED = 3;
const ROOM = 13;
const RANDOM_POINTS = 20;
const ROUNDS = 3;
const MOST_SECONDS = 10;

export async function assignmentBench() {
  const { proposeAssignments } = await loadCaseRules();
  const request = requestFrom(randomFrom(16));
  const drawn = { ...request, randomPoints: RANDOM_POINTS };
  const proposal = proposeAssignments(drawn);
  if (proposal.pairs.length < CASES) throw new Error(`배정 ${proposal.pairs.length}건: 표본이 비었습니다.`);
  const plain = proposeAssignments(request);
  const samples = await alternate(ROUNDS, {
    drawn: () => secondsOf(() => proposeAssignments(drawn)),
    plain: () => secondsOf(() => proposeAssignments(request)),
  });
  const seconds = median(samples.drawn);
  return {
    ratios: {
      ofTenSeconds: rounded(seconds / MOST_SECONDS),
      vsWithoutDraw: rounded(seconds / median(samples.plain)),
      fitKept: rounded(meanFit(proposal) / meanFit(plain)),
    },
    figures: {
      cases: CASES,
      evaluators: EVALUATORS,
      pairs: request.pairs.length,
      assigned: proposal.pairs.length,
      short: proposal.short.length,
      seconds: rounded(seconds),
      meanFit: rounded(meanFit(proposal)),
      meanFitWithoutDraw: rounded(meanFit(plain)),
      worstFit: proposal.worstFit,
      rounds: ROUNDS,
    },
  };
}

const meanFit = ({ pairs }) => pairs.reduce((sum, { fit }) => sum + fit, 0) / pairs.length;

function requestFrom(random) {
  const draws = new Map();
  return {
    cases: Array.from({ length: CASES }, (_, index) => ({ id: `c${index}`, needed: NEEDED })),
    evaluators: Array.from({ length: EVALUATORS }, (_, index) => ({ id: `e${index}`, room: ROOM })),
    pairs: Array.from({ length: CASES }, (_, index) => {
      const known = new Set();
      while (known.size < PAIRS) known.add(Math.floor(random() * EVALUATORS));
      return [...known].map((evaluator) => ({
        caseId: `c${index}`,
        evaluatorId: `e${evaluator}`,
        fit: Math.floor(random() * 101),
      }));
    }).flat(),
    drawOf: (caseId, evaluatorId) => {
      const key = `${caseId} ${evaluatorId}`;
      if (!draws.has(key)) draws.set(key, random());
      return draws.get(key);
    },
    randomPoints: 0,
  };
}
