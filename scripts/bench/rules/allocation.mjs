/**
 * A process of its own, started by the `rules` benchmark with a young generation so large that nothing is collected while
 * it counts: prints the bytes that one evaluation allocates on the JavaScript heap, for the portal and each peer.
 */
import { median } from '../figures.mjs';
import { loadRules } from '../load-rules.mjs';
import { enginesOn } from './engines.mjs';

const BATCHES = 9;

/** Bytes of an evaluation: the middle of some batches, so that a collection in one of them does not count. */
async function bytesOf({ warmUps, evaluations, evaluate }) {
  await evaluate(warmUps);
  const samples = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    await evaluate(evaluations);
    samples.push((process.memoryUsage().heapUsed - before) / evaluations);
  }
  return Math.round(median(samples));
}

const { companies, portal, peers } = enginesOn(await loadRules());
const asked = companies.map(portal.prepare);
const figures = {
  portal: await bytesOf({
    warmUps: 200_000,
    evaluations: 20_000,
    evaluate(count) {
      for (let index = 0; index < count; index += 1) portal.decide(asked[index % asked.length]);
    },
  }),
};
for (const [name, peer] of Object.entries(peers)) {
  const inputs = companies.map(peer.prepare);
  figures[name] = await bytesOf({
    warmUps: 2000,
    // At half a megabyte each, more would not fit.
    evaluations: 500,
    async evaluate(count) {
      for (let index = 0; index < count; index += 1) await peer.decide(inputs[index % inputs.length]);
    },
  });
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
