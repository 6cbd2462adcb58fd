import highs, { type LegacyHighs } from 'highs';
import { fill } from './fill.ts';
import type { FillPlan } from './limits.ts';

// Large cases against a solver: what was taken fits, and nobody who was kept back could have been added to the better ones.

/** Its types say nothing of the default export that starts it. */
const load = highs as unknown as () => Promise<LegacyHighs>;

const SIZE = 300;
const KEPT_BACK_ASKED = 12;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function planFor(seed: number): FillPlan {
  const random = randomFrom(seed);
  const line = { payer: 'province', regionCode: null, budgetKrw: 0 } as const;
  const suppliers = 10;
  const plan: FillPlan = {
    ceilings: [
      { limit: { kind: 'government' }, isMoney: true, left: 9_000 },
      { limit: { kind: 'line', line }, isMoney: true, left: 900 },
      ...Array.from({ length: suppliers }, (_, index) => ({
        limit: { kind: 'supplier', supplierId: String(index) } as const,
        isMoney: false,
        left: 12,
      })),
    ],
    floors: [
      { row: 0, least: 25 },
      { row: 1, least: 12 },
    ],
    needs: [],
    serves: [],
  };
  for (let index = 0; index < SIZE; index += 1) {
    const isFar = random() < 0.25;
    const province = isFar ? 20 + Math.floor(random() * 40) : 0;
    plan.needs.push([
      [0, 60 + Math.floor(random() * 140)],
      ...(province > 0 ? [[1, province] as const] : []),
      [2 + Math.floor(random() * suppliers), 1],
    ]);
    plan.serves.push(isFar ? (random() < 0.5 ? [0, 1] : [0]) : []);
  }
  return plan;
}

/** The program in CPLEX form, with those that are certainly taken. */
function programOf(plan: FillPlan, taken: readonly number[]): string {
  const ceilings = plan.ceilings.flatMap(({ left }, ceiling) => {
    const terms = plan.needs.flatMap((needs, index) => {
      const amount = needs.find(([place]) => place === ceiling)?.[1];
      return amount === undefined ? [] : [`${String(amount)} x${String(index)}`];
    });
    return terms.length === 0 ? [] : [`c${String(ceiling)}: ${terms.join(' + ')} <= ${String(left)}`];
  });
  const floors = plan.floors.map(({ least }, floor) => {
    const members = plan.serves.flatMap((served, index) =>
      served.includes(floor) ? [`x${String(index)}`] : [],
    );
    return `f${String(floor)}: ${members.join(' + ')} >= ${String(least)}`;
  });
  const fixed = taken.map((index) => `t${String(index)}: x${String(index)} = 1`);
  const all = plan.needs.map((_, index) => `x${String(index)}`).join(' ');
  return `Minimize\n obj: 0 x0\nSubject To\n ${[...ceilings, ...floors, ...fixed].join('\n ')}\nBinary\n ${all}\nEnd\n`;
}

it('agrees with a solver on large cases', async () => {
  const solver = await load();
  const holds = (plan: FillPlan, taken: readonly number[]): boolean =>
    solver.solve(programOf(plan, taken)).Status === 'Optimal';
  for (const seed of [1, 2, 3]) {
    const plan = planFor(seed);
    const kept = fill(plan, 'skip');
    const taken = kept.flatMap((one, index) => (one === null ? [index] : []));
    expect(taken.length).toBeGreaterThan(30);
    expect(holds(plan, taken)).toBe(true);
    const back = kept.flatMap((one, index) => (one === null ? [] : [index]));
    const held = kept.flatMap((one, index) => (one?.why === 'held' ? [index] : []));
    const asked = [...held, ...back].slice(0, KEPT_BACK_ASKED);
    expect(asked.length).toBeGreaterThan(0);
    for (const index of asked) {
      const better = taken.filter((one) => one < index);
      expect([seed, index, holds(plan, [...better, index])]).toEqual([seed, index, false]);
    }
  }
});
