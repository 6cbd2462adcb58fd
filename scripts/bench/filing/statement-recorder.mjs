/**
 * Loaded before the portal (`--import`): writes every statement with its values, one JSON line each, to the file that
 * PORTAL_BENCH_STATEMENTS names, so that the peer of a benchmark can run the same ones.
 */
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const path = process.env.PORTAL_BENCH_STATEMENTS;
const ask = pg.Client.prototype.query;

pg.Client.prototype.query = function (query, values, ...rest) {
  const said = typeof query === 'string' ? { text: query, values } : query;
  if (typeof said?.text === 'string') {
    const kept = Array.isArray(said.values) ? said.values : [];
    appendFileSync(path, `${JSON.stringify({ name: said.name, text: said.text, values: kept })}\n`);
  }
  return ask.call(this, query, values, ...rest);
};
