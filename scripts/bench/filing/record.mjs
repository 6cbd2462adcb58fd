import { readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { send } from './load.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What the portal runs in the database for each of these requests, and what it answers. */
export async function recorded(address, path, requests) {
  const agent = new Agent({ keepAlive: true });
  const found = [];
  for (const request of requests) {
    writeFileSync(path, '');
    const answer = await send(agent, address, request);
    const statements = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    if (answer.status >= 300) throw new Error(`${request.path}: ${String(answer.status)} ${answer.body}`);
    found.push({ ...answer, statements });
  }
  agent.destroy();
  return found;
}

const uuidsIn = (statements) =>
  new Set(JSON.stringify(statements.map(({ values }) => values)).match(UUID) ?? []);
const idsOf = (one) => [
  ...['userId', 'companyId', 'membershipId', 'applicationId', 'tokenSha256', 'number', 'name'].map(
    (key) => one[key],
  ),
];

/** Requests for the peer that are each their own: what the portal did for them, again. */
export const replayed = (applicants, seen) =>
  Object.fromEntries(
    seen.map(({ statements, status, body }, index) => [
      applicants[index].applicationId,
      { statements, status, answer: body, swaps: [], made: [] },
    ]),
  );

/** Requests for the peer out of one that the portal did: with the ids of others. What a second one has not got either was made for it. */
export function transferred(applicants, model, [first, second]) {
  const inSecond = uuidsIn(second.statements);
  const known = new Set(idsOf(model));
  const made = [...uuidsIn(first.statements)].filter((id) => !known.has(id) && !inSecond.has(id));
  const { statements, status, body } = first;
  return Object.fromEntries(
    applicants.map((one) => {
      const swaps = idsOf(model).map((id, index) => [id, idsOf(one)[index]]);
      return [one.applicationId, { statements, status, answer: body, swaps, made }];
    }),
  );
}
