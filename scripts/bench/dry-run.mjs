/**
 * `npm run bench -- dry-run`: a draft notice over the facts of many applications held in memory. Each number of applications
 * is measured in a process of its own, in alternating rounds, so that one does not leave its memory to the other.
 */
import { runCommand } from '../lib/command.mjs';
import { fromRoot } from '../lib/project.mjs';
import { say, StartRefused } from '../lib/screen.mjs';
import { alternate, median, rounded } from './figures.mjs';

const ROUNDS = 5;
const FEW = 70_000;
const MANY = 630_000;
/** The few are gone through so often that both take about as long: a busy moment of the machine then weighs alike. */
const PASSES = { [FEW]: MANY / FEW, [MANY]: 1 };
/** Room for the facts of 630,000 applications, of which each takes about a kilobyte and a half. */
const HEAP_MB = 6144;

export async function dryRunBench(signal) {
  const results = {};
  const measure = (count) => async () => {
    const measured = await measuredInProcess(count, signal);
    results[count] = measured;
    say(`${count.toLocaleString('ko-KR')}건: ${measured.seconds.toFixed(2)}초`);
    return measured.seconds;
  };
  const samples = await alternate(ROUNDS, { few: measure(FEW), many: measure(MANY) });
  const secondsOfFew = median(samples.few);
  const secondsOfMany = median(samples.many);
  return {
    ratios: {
      secondsPer70k: rounded(secondsOfFew),
      growth: rounded(secondsOfMany / MANY / (secondsOfFew / FEW)),
    },
    figures: {
      secondsPer630k: rounded(secondsOfMany),
      microsecondsPerApplication: rounded((secondsOfMany / MANY) * 1e6),
      factsMb: { few: results[FEW].factsMb, many: results[MANY].factsMb },
      totals: { few: results[FEW].totals, many: results[MANY].totals },
      flips: results[MANY].flips,
      rounds: ROUNDS,
    },
  };
}

async function measuredInProcess(count, signal) {
  const { code, output } = await runCommand(
    process.execPath,
    [
      `--max-old-space-size=${HEAP_MB}`,
      '--expose-gc',
      fromRoot('scripts/bench/dry-run/measure.mjs'),
      String(count),
      String(PASSES[count]),
    ],
    { signal },
  );
  if (code !== 0) throw new StartRefused(`${count}건을 재지 못했습니다 (종료 코드 ${code}).\n${output}`);
  return JSON.parse(output.trim().split('\n').at(-1));
}
