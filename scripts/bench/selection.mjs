/**
 * `npm run bench -- selection`: one run over 12,000 candidates under quotas, a cap per supplier and lines of several payers, against the
 * same run without them. That the set is the best by rank is held against every subset and a solver in the specs of the rules.
 */
import { alternate, median, randomFrom, rounded, secondsOf } from './figures.mjs';
import { loadRules } from './load-rules.mjs';

const CANDIDATES = 12_000;
const SUPPLIERS = 400;
const ROUNDS = 5;
const CITE = { document: '측정용', clause: '-', issuedOn: '2026-01-01', confidence: 'inferred' };
const MOST_SECONDS = 2;

export async function selectionBench() {
  const rules = await loadRules();
  const candidates = candidatesFrom(randomFrom(16), rules.REGION_CODES);
  const budgets = {
    governmentKrw: 240_000_000_000,
    lines: [{ payer: 'province', regionCode: 'jeonbuk', budgetKrw: 3_000_000_000 }],
  };
  const of = { type: 'ai-factory', taken: rules.NOTHING_TAKEN };
  const plain = {
    cite: CITE,
    scoring: { passMark: { value: 60, cite: CITE }, tieBreak: { value: ['technical'], cite: CITE } },
  };
  const withQuotas = { ...plain, selection: selectionOf(plain.cite, rules.REGION_CODES) };
  const run = (terms) => rules.allocate(candidates, budgets, terms, of);
  const ranked = run(withQuotas);
  const codes = countsOf(ranked);
  const selected = ranked.filter(({ result }) => result === 'selected').length;
  if (selected === 0 || selected === CANDIDATES) throw new Error(`선정 ${selected}건: 재는 의미가 없습니다.`);
  if (rules.quotaContradictions(candidates, budgets, withQuotas, of).length > 0)
    throw new Error('배정 기준이 모순됩니다.');
  const samples = await alternate(ROUNDS, {
    quotas: () => secondsOf(() => run(withQuotas)),
    plain: () => secondsOf(() => run(plain)),
  });
  const seconds = median(samples.quotas);
  return {
    ratios: {
      ofTwoSeconds: rounded(seconds / MOST_SECONDS),
      vsWithoutQuotas: rounded(seconds / median(samples.plain)),
    },
    figures: {
      candidates: CANDIDATES,
      selected,
      seconds: rounded(seconds),
      secondsWithoutQuotas: rounded(median(samples.plain)),
      reasons: Object.fromEntries(Object.entries(codes).map(([code, rows]) => [code, rows.length])),
      rounds: ROUNDS,
    },
  };
}

function countsOf(ranked) {
  const codes = {};
  for (const item of ranked) (codes[item.reason.code] ??= []).push(item);
  return codes;
}

const selectionOf = (cite, regions) => ({
  fill: { value: 'skip', cite },
  maxPerSupplier: { value: 4, cite },
  quotas: [
    ...regions.map((region) => ({ label: `${region} 최소`, regionCodes: [region], minCount: 20, cite })),
    {
      label: '비수도권',
      regionCodes: regions.filter((region) => !['seoul', 'gyeonggi', 'incheon'].includes(region)),
      minCount: 700,
      cite,
    },
    { label: '수도권', regionCodes: ['seoul', 'gyeonggi', 'incheon'], maxCount: 600, cite },
  ],
});

/** Scores that tie, costs that differ, capital regions that score better. */
function candidatesFrom(random, regions) {
  return Array.from({ length: CANDIDATES }, (_, index) => {
    const isCapital = random() < 0.5;
    const regionCode = isCapital ? 'gyeonggi' : regions[Math.floor(random() * regions.length)];
    const total = Math.round((55 + random() * 35 + (isCapital ? 8 : 0)) * 10) / 10;
    return {
      applicationId: `a${String(index).padStart(6, '0')}`,
      receiptNumber: `R-${String(index).padStart(6, '0')}`,
      technical: total,
      total,
      blocks: {},
      governmentKrw: 120_000_000 + Math.floor(random() * 80) * 1_000_000,
      regionCode,
      supplierId: `s${Math.floor(random() * SUPPLIERS)}`,
      amounts: { province: regionCode === 'jeonbuk' ? 20_000_000 : 0 },
    };
  });
}
