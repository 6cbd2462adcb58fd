import { availableParallelism, cpus, totalmem } from 'node:os';

/** The middle of an odd number of samples, or the mean of the two in the middle; a benchmark without samples is a defect. */
export function median(samples) {
  if (samples.length === 0 || samples.some((sample) => !(sample > 0))) {
    throw new Error(`표본이 비어 있거나 0입니다: [${samples.join(', ')}]`);
  }
  const sorted = [...samples].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Seconds that some work takes. */
export async function secondsOf(work) {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/**
 * Measures several things in alternating rounds, each after the other, so that a busy minute of the machine meets all.
 * @param {number} rounds
 * @param {Record<string, () => number | Promise<number>>} measures
 * @returns {Promise<Record<string, number[]>>} the samples of each
 */
export async function alternate(rounds, measures) {
  const samples = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(measures)) samples[name].push(await measure());
  }
  return samples;
}

/** Rounded to the digits that a repeat would show again. */
export const rounded = (value, digits = 3) => Number(value.toPrecision(digits));

/** The machine that figures were taken on. */
export const environment = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
});

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
