import type { FastifyInstance } from 'fastify';

/** Far deeper than any documented body; a deeper one would only exhaust the stack of what reads it. */
const DEEPEST = 32;

const refused = (message: string): Error => Object.assign(new Error(message), { statusCode: 400 });

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((member) => isShallow(member, left - 1)));

/**
 * Bodies are JSON and nothing else: a form or plain text answers 415, bytes that are not UTF-8 are refused rather than
 * replaced, and an empty body is the same as none, so that the answer names what is missing.
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
      done(refused('the body is not UTF-8'));
      return;
    }
    void parse(request, text, (error, value) => {
      if (error === null && !isShallow(value, DEEPEST)) done(refused('the body is nested too deeply'));
      else done(error, value);
    });
  });
}
