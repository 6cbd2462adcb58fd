import { createHash } from 'node:crypto';

/** Begins the text of a statement that each connection prepares once: those of the hot paths, whose texts are few. */
export const NAMED = '/* named */ ';

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * Has a connection of `pg` give each such statement a name, so that the database parses it once. Not behind a pooler that hands
 * connections on within a session (`DATABASE_NAMED_STATEMENTS=false`).
 */
export function nameStatements(client: { query: Query }): void {
  const ask = client.query.bind<Query>(client);
  client.query = (query, ...rest) => {
    const [values, ...others] = rest;
    if (typeof query !== 'string' || !query.startsWith(NAMED) || !Array.isArray(values)) {
      return ask(query, ...rest);
    }
    return ask({ name: nameOf(query), text: query, values }, ...others);
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
