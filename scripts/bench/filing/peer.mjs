/**
 * The peer: a bare `node:http` server with a pool of `pg` that reads the body, runs the statements that the portal ran for the same
 * request, in the same transaction, prepared where the portal prepares them, and answers what the portal answered. It decides nothing.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const { databaseUrl, contextKey, requests, pool: max } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const key = Buffer.from(contextKey, 'base64');
const pool = new pg.Pool({ connectionString: databaseUrl, max });
const RECEIPT = /MA\d\d-\d{6}-\d/g;

/** A copy of what was recorded, with the ids of another applicant, new ones for what the request makes, and its own signature. */
function valuesOf({ text, values }, { swaps }, receipt) {
  if (swaps.length === 0) return values;
  const swapped = JSON.parse(
    swaps
      .reduce((said, [from, to]) => said.replaceAll(from, to), JSON.stringify(values))
      .replace(RECEIPT, receipt),
  );
  if (!text.includes('portal_enter(')) return swapped;
  const [context] = swapped;
  return [context, createHmac('sha256', key).update(`signed${context}`).digest('hex')];
}

const withNewIds = (request) => ({
  swaps: [...request.swaps, ...request.made.map((id) => [id, randomUUID()])],
});

async function run(request) {
  const own = withNewIds(request);
  let receipt = '';
  const ask = async (client, statement) => {
    const { name, text } = statement;
    const found = await client.query({
      ...(name ? { name } : {}),
      text,
      values: valuesOf(statement, own, receipt),
    });
    if (text.includes(`nextval('receipt_numbers')`))
      receipt = `MA26-${String(found.rows[0].next).padStart(6, '0')}-0`;
    return found;
  };
  const [session, ...inOne] = request.statements;
  const { rows } = await ask(pool, session);
  if (rows.length !== 1) throw new Error('no session');
  const client = await pool.connect();
  try {
    for (const statement of inOne) await ask(client, statement);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const [, , , , id] = request.url.split('/');
    const found = requests[id];
    JSON.parse(Buffer.concat(parts).toString('utf8'));
    run(found).then(
      () => {
        response.writeHead(found.status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(found.answer);
      },
      (error) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send({ address: `http://127.0.0.1:${String(server.address().port)}` }),
);
process.on('disconnect', () => process.exit(0));
