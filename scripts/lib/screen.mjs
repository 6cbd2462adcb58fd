/** What the scripts tell the person at the screen: short Korean lines with the seconds gone by. */
const startedAt = Date.now();

/** A screen that is gone (a closed terminal, a killed pipe) must not keep the scripts from ending in order. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const elapsed = () => `${((Date.now() - startedAt) / 1000).toFixed(1)}초`.padStart(7);

/** One line of progress. */
export const say = (message) => process.stdout.write(`[${elapsed()}] ${message}\n`);

/** Text as it is, for tables and closing lines. */
export const print = (text) => process.stdout.write(`${text}\n`);

/** A condition that the person can mend: shown as a plain sentence, without a stack trace. */
export class StartRefused extends Error {
  name = 'StartRefused';
}

/** Says what went wrong; only an unexpected error shows its stack. */
export function sayFailure(error) {
  const text = error instanceof StartRefused ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${text}\n`);
}
