import { answerFrom, OfflineProblem, problemFrom, SilentProblem } from './problem.ts';
import type { SessionView } from '@subsidy/contract';
import { askToSignIn, personHere, type SessionLoss } from './sign-in-again.ts';

const BASE = '/api/v1';
/** A file of 12,000 approvals takes a few seconds; what takes a minute has gone wrong. */
export const LONGEST_WAIT_MS = 60_000;
const UNAUTHORIZED = 401;
/** What a person is answered who asks for what is another's. */
const NOT_THEIRS: readonly number[] = [403, 404];

/** What a request may carry beside its body. */
export interface RequestOptions {
  signal?: AbortSignal | undefined;
  idempotencyKey?: string | undefined;
  /** Goes on while the page is being left. */
  keepalive?: boolean | undefined;
  /** Answers 401 to the caller instead of asking to sign in again; sent in nobody's name. */
  allowAnonymous?: boolean | undefined;
  /** The membership whose request it is, when it may outlive its pages; else the one that the pages were drawn for. */
  by?: string | undefined;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The address of an API resource, for links and downloads. */
export const apiAddress = (path: string): string => `${BASE}${path}`;

/** The server refuses a request for another membership than its session's: another tab may have changed it, or the person. */
export function inNameOf(membership: string | null = personHere()): Record<string, string> {
  return membership === null ? {} : { 'portal-membership': membership };
}

/** What a request was answered. */
interface Answered {
  ok: boolean;
  status: number;
  text: string;
  retryAfter: string | null;
}

function headersOf(
  body: unknown,
  { idempotencyKey, allowAnonymous, by }: RequestOptions,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    ...(allowAnonymous === true ? {} : inNameOf(by)),
  };
}

async function once(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Answered> {
  const headers = headersOf(body, options);
  const limit = timeLimit(options.signal);
  try {
    const response = await fetch(apiAddress(path), {
      method,
      headers,
      credentials: 'same-origin',
      signal: limit.signal,
      ...(options.keepalive === true ? { keepalive: true } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { ok, status } = response;
    return {
      ok,
      status,
      text: await response.text(),
      retryAfter: ok ? null : response.headers.get('retry-after'),
    };
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw limit.signal.aborted ? new SilentProblem() : new OfflineProblem();
  } finally {
    limit.end();
  }
}

/** Ends a request that is given up, or that nobody answers in time: a person is not told for ever that something is being done. */
function timeLimit(given: AbortSignal | undefined): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, LONGEST_WAIT_MS);
  if (given?.aborted === true) abort();
  given?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      given?.removeEventListener('abort', abort);
    },
  };
}

/**
 * Whether a refused request is worth repeating: it was refused because the session of the person these pages belong to is over, or is
 * somebody else's or another membership's by now, and they are back.
 */
export async function isSessionRegained(status: number): Promise<boolean> {
  const loss = await lossBehind(status);
  return loss !== null && (await askToSignIn(loss));
}

async function lossBehind(status: number): Promise<SessionLoss | null> {
  if (status === UNAUTHORIZED) return { kind: 'ended' };
  const here = personHere();
  if (here === null || !NOT_THEIRS.includes(status)) return null;
  const session = await once('GET', '/session', undefined, { allowAnonymous: true });
  if (!session.ok) return session.status === UNAUTHORIZED ? { kind: 'ended' } : null;
  const by = answerFrom<SessionView>(session.text);
  if (by.membershipId !== here) return { kind: 'replaced', by };
  const hasEnded = by.memberships.some(({ id, endedAt }) => id === here && endedAt !== null);
  return hasEnded ? { kind: 'membership-ended', by } : null;
}

/** One request. When the session is lost, waits until the person signed in again and then repeats it. */
async function send<Answer>(
  method: Method,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  let answered = await once(method, path, body, options);
  const isRefused = !answered.ok && options.allowAnonymous !== true;
  if (isRefused && (await isSessionRegained(answered.status))) {
    answered = await once(method, path, body, options);
  }
  const { ok, status, text, retryAfter } = answered;
  if (!ok) throw problemFrom(status, text, retryAfter);
  return text === '' ? (undefined as Answer) : answerFrom(text);
}

/** The API of the portal. */
export const api = {
  get: <Answer>(path: string, options?: RequestOptions) => send<Answer>('GET', path, undefined, options),
  post: <Answer>(path: string, body?: unknown, options?: RequestOptions) =>
    send<Answer>('POST', path, body, options),
  put: <Answer>(path: string, body: unknown, options?: RequestOptions) =>
    send<Answer>('PUT', path, body, options),
  patch: <Answer>(path: string, body: unknown, options?: RequestOptions) =>
    send<Answer>('PATCH', path, body, options),
  delete: <Answer = void>(path: string, options?: RequestOptions) =>
    send<Answer>('DELETE', path, undefined, options),
};

/** A query string from the values that are set; empty ones are left out. */
export function query(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
