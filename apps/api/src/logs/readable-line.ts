/** A line of the log as a person at a terminal reads it: time, weight, who says it, what, and the rest by name. */
export function readableLine(line: string): string {
  const { time, level, pid: _pid, context, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const clock = String(time).slice(11, 23);
  const who = typeof context === 'string' ? `[${context}] ` : '';
  const others = Object.entries(rest).map(([name, value]) => ` ${name}=${wordOf(value)}`);
  const head = `${clock} ${String(level).toUpperCase().padEnd(5)} ${who}${wordOf(msg)}${others.join('')}`;
  return `${[head.trimEnd(), ...errorLines(err)].join('\n')}\n`;
}

const wordOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function errorLines(err: unknown): string[] {
  if (typeof err !== 'object' || err === null) return [];
  const { at, cause, ...fields } = err as { at?: unknown; cause?: unknown };
  const places = Array.isArray(at) ? at.map((place) => `      at ${String(place)}`) : [];
  const words = Object.values(fields as Record<string, unknown>).map(wordOf);
  return [`    ${words.join(' · ')}`, ...places, ...errorLines(cause)];
}
