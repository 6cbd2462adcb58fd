/** A process of its own, started by the `dry-run` benchmark: takes how many applications and how many passes,
 * and prints one JSON line with the seconds of a pass. */
import { companiesFor } from '../companies.mjs';
import { secondsOf } from '../figures.mjs';
import { loadRules } from '../load-rules.mjs';

const NOTICE_ID = '2026-manufacturing-ai';
const TYPES = ['ai-factory', 'ai-factory', 'ai-factory', 'data-collection'];
const WARM_UP = 20_000;

const rules = await loadRules();
const notice = rules.PUBLISHED_NOTICES.find(({ id }) => id === NOTICE_ID);

/** A tighter notice: a shorter project and a lower cap. */
function draftOf({ terms, ...windows }) {
  const types = terms.types.map((type) => ({
    ...type,
    maxMonths: { ...type.maxMonths, value: type.maxMonths.value - 1 },
    government: {
      ...type.government,
      maxKrw: { ...type.government.maxKrw, value: type.government.maxKrw.value * 0.75 },
    },
  }));
  return { ...windows, terms: { ...terms, types } };
}

const applicationsOf = (count, seed) =>
  companiesFor(notice, count, seed).map(({ id, facts, asOf }, index) => ({
    id,
    noticeId: notice.id,
    type: TYPES[index % TYPES.length],
    regionCode: facts.company.regionCode,
    facts,
    asOf,
  }));

const heapMb = () => {
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
};

const change = { current: notice, draft: draftOf(notice) };
rules.evaluateAll([change], applicationsOf(WARM_UP, 1));
const before = heapMb();
const applications = applicationsOf(Number(process.argv[2]), 2);
const factsMb = heapMb() - before;
let result;
const passes = Number(process.argv[3]);
const allSeconds = await secondsOf(() => {
  for (let pass = 0; pass < passes; pass += 1) result = rules.evaluateAll([change], applications);
});
const seconds = allSeconds / passes;
const { totals, flips } = result;
if (totals.applications !== applications.length || totals.flips === 0) {
  throw new Error(`모의 적용에 표본이 없습니다: ${JSON.stringify(totals)}`);
}
process.stdout.write(
  `${JSON.stringify({ seconds, factsMb, totals, flips: flips.map(({ from, to, count }) => ({ from, to, count })) })}\n`,
);
