import type { FastifyInstance } from 'fastify';
import { BODY_BYTES } from './body-limits.ts';
import { Refusal } from './refusal.ts';
import { requestWords } from './refusals/requests.ts';

/** Far deeper than any documented body; a deeper one would only exhaust the stack of what reads it. */
const DEEPEST = 32;

/** More names than any documented object has. */
const MOST_NAMES = 200;

/** More values than any documented body has: the checks after this look at each of them. */
const MOST_VALUES = { usual: 5_000, draft: 30_000 };

const refused = (detail: string): Refusal => new Refusal('bad-request', { detail });

/** Why a body would cost too much to look into, or null. Stops at the first reason. */
function excess(body: unknown, mostValues: number): string | null {
  let left = mostValues;
  const look = (value: unknown, depth: number): string | null => {
    left -= 1;
    if (left < 0) return requestWords.tooManyValues(mostValues);
    if (typeof value !== 'object' || value === null) return null;
    if (depth > DEEPEST) return requestWords.tooDeep;
    const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value) && members.length > MOST_NAMES) {
      return requestWords.tooManyNames(MOST_NAMES);
    }
    for (const member of members) {
      const reason = look(member, depth + 1);
      if (reason !== null) return reason;
    }
    return null;
  };
  return look(body, 0);
}

/**
 * Bodies are JSON objects and nothing else: a form or plain text answers 415, bytes that are not UTF-8 are refused rather than
 * replaced, and an empty body is the same as none, so that the answer names what is missing. What no documented body looks
 * like is refused here, before anything is made of it.
 */
export function readJsonBodies(server: FastifyInstance): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) {
      done(null, undefined);
      return;
    }
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      done(refused(requestWords.notUtf8));
      return;
    }
    const isDraft = (request.routeOptions.bodyLimit ?? 0) > BODY_BYTES.usual;
    void parse(request, text, (error, value) => {
      const reason =
        error === null ? bodyProblem(value, isDraft ? MOST_VALUES.draft : MOST_VALUES.usual) : null;
      if (reason === null) done(error, value);
      else done(refused(reason));
    });
  });
}

/** Why JSON that came by another way than HTTP is no body of a draft, or null. */
export const draftBodyProblem = (value: unknown): string | null => bodyProblem(value, MOST_VALUES.draft);

function bodyProblem(value: unknown, mostValues: number): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return requestWords.notAnObject;
  }
  return excess(value, mostValues);
}
