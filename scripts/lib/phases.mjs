/**
 * One step of a run. `needs` names the phases that must have succeeded before it, `after` those that must only have ended.
 * @typedef {{ name: string, needs?: string[], after?: string[], run: () => Promise<{ code: number, output: string, passed: number, failed: number, skipped: number }> }} Phase
 * @typedef {{ name: string, code: number, output: string, seconds: number, passed: number, failed: number, skipped: number }} Outcome
 */

/**
 * Runs phases in their order, `lanes` at a time; one whose need failed is counted as failed without being run.
 * @param {Phase[]} phases
 * @param {{ lanes: number, onEnd: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function runPhases(phases, { lanes, onEnd }) {
  const waiting = [...phases];
  const outcomes = new Map();
  const finish = (outcome) => {
    outcomes.set(outcome.name, outcome);
    onEnd(outcome);
  };
  const isDecided = ({ needs = [], after = [] }) => [...needs, ...after].every((name) => outcomes.has(name));
  const running = new Map();
  const startOne = (phase) => {
    waiting.splice(waiting.indexOf(phase), 1);
    const failed = (phase.needs ?? []).filter((name) => outcomes.get(name).code !== 0);
    if (failed.length > 0) return finish(notRun(phase, failed));
    running.set(
      phase.name,
      runOne(phase)
        .then(finish)
        .finally(() => running.delete(phase.name)),
    );
  };
  for (;;) {
    while (running.size < lanes && waiting.some(isDecided)) startOne(waiting.find(isDecided));
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  return phases.map(({ name }) => outcomes.get(name));
}

const notRun = (phase, failed) => ({
  name: phase.name,
  code: 1,
  output: `앞 단계(${failed.join(', ')})가 실패하여 실행하지 않았습니다.`,
  seconds: 0,
  passed: 0,
  failed: 1,
  skipped: 0,
});

async function runOne(phase) {
  const startedAt = Date.now();
  const seconds = () => (Date.now() - startedAt) / 1000;
  try {
    return { name: phase.name, ...(await phase.run()), seconds: seconds() };
  } catch (error) {
    const output = error?.stack ?? String(error);
    return { name: phase.name, code: 1, output, seconds: seconds(), passed: 0, failed: 1, skipped: 0 };
  }
}
