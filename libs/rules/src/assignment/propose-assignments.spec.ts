import fc from 'fast-check';
import { proposeAssignments, type AllowedPair, type AssignmentRequest } from './propose-assignments.ts';

const requests = fc
  .record({
    cases: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }),
    evaluators: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }),
    fits: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 9, maxLength: 9 }),
    draws: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }),
    randomPoints: fc.constantFrom(0, 20),
  })
  .map(({ cases, evaluators, fits, draws, randomPoints }): AssignmentRequest => {
    const draw = (caseId: string, evaluatorId: string): number =>
      (draws[Number(caseId.slice(1)) * 3 + Number(evaluatorId.slice(1))] ?? 0) / 10;
    return {
      cases: cases.map((needed, index) => ({ id: `c${String(index)}`, needed })),
      evaluators: evaluators.map((room, index) => ({ id: `e${String(index)}`, room })),
      pairs: cases.flatMap((_, one) =>
        evaluators.flatMap((__, other) => {
          const fit = fits[one * 3 + other] ?? null;
          return fit === null ? [] : [{ caseId: `c${String(one)}`, evaluatorId: `e${String(other)}`, fit }];
        }),
      ),
      drawOf: draw,
      randomPoints,
    };
  });

const counted = (pairs: readonly AllowedPair[], of: 'caseId' | 'evaluatorId', id: string): number =>
  pairs.filter((pair) => pair[of] === id).length;

/** [places filled, worst fit, cost]: more, more, less is better. */
function worthOf(pairs: readonly AllowedPair[], { drawOf, randomPoints }: AssignmentRequest): number[] {
  const cost = pairs.reduce(
    (sum, { caseId, evaluatorId, fit }) =>
      sum + Math.round((100 - fit + randomPoints * drawOf(caseId, evaluatorId)) * 100),
    0,
  );
  return [pairs.length, Math.min(100, ...pairs.map(({ fit }) => fit)), -cost];
}

function bestOf(request: AssignmentRequest): number[] {
  let best = worthOf([], request);
  for (let bits = 0; bits < 2 ** request.pairs.length; bits += 1) {
    const set = request.pairs.filter((_, index) => (bits >> index) & 1);
    const isAllowed =
      request.cases.every(({ id, needed }) => counted(set, 'caseId', id) <= needed) &&
      request.evaluators.every(({ id, room }) => counted(set, 'evaluatorId', id) <= room);
    const worth = worthOf(set, request);
    const differs = worth.findIndex((value, index) => value !== best[index]);
    if (isAllowed && differs >= 0 && (worth[differs] ?? 0) > (best[differs] ?? 0)) best = worth;
  }
  return best;
}

it('is the best of all assignments that there are', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { pairs } = proposeAssignments(request);
      expect(worthOf(pairs, request)).toEqual(bestOf(request));
    }),
    { numRuns: 150 },
  );
});

it('is the same whatever order cases, evaluators and pairs come in', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const turned = {
        ...request,
        cases: [...request.cases].reverse(),
        evaluators: [...request.evaluators].reverse(),
        pairs: [...request.pairs].reverse(),
      };
      expect(proposeAssignments(turned)).toEqual(proposeAssignments(request));
    }),
  );
});

it('says which cases stay short', () => {
  const request: AssignmentRequest = {
    cases: [{ id: 'c0', needed: 3 }],
    evaluators: [{ id: 'e0', room: 5 }],
    pairs: [{ caseId: 'c0', evaluatorId: 'e0', fit: 70 }],
    drawOf: () => 0,
    randomPoints: 0,
  };
  expect(proposeAssignments(request)).toMatchObject({ short: [{ caseId: 'c0', missing: 2 }], worstFit: 70 });
});
