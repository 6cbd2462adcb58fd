import { answerFrom, OfflineProblem, problemFrom, SilentProblem } from './problem.ts';
import type { AnswerOf, InputOf, RouteTable, SessionView } from '@subsidy/contract';
import { queryText, type QueryValues } from './query-text.ts';
import { askToSignIn, personHere, type SessionLoss } from './sign-in-again.ts';

const BASE = '/api/v1';
/** A file of 12,000 approvals takes a few seconds; what takes a minute has gone wrong. */
export const LONGEST_WAIT_MS = 60_000;
const UNAUTHORIZED = 401;
/** What is answered where a sign-in is too long ago for what was asked. */
const PROOF_NEEDED = 'reauthentication-required';
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

/** A route of the API by its description: `GET /applications/{applicationId}`. */
export type RouteName = keyof RouteTable;
type Input<Name extends RouteName> = InputOf<RouteTable[Name]>;

/** What goes into the address: the parts of its path, and a query of which what is empty is left out. */
type AddressParts<Name extends RouteName> = (keyof Input<Name>['params'] extends never
  ? object
  : { params: Input<Name>['params'] }) &
  (Input<Name>['query'] extends undefined
    ? object
    : { query?: { [Key in keyof Input<Name>['query']]?: string | number | null | undefined } });

/** What a route is sent. */
export type Sent<Name extends RouteName> = AddressParts<Name> &
  (Input<Name>['body'] extends undefined ? object : { body: Input<Name>['body'] });

/** Left out where nothing has to be said. */
type Said<All> = object extends All ? [said?: All] : [said: All];

/** The address of an API resource, for links, downloads and what is sent otherwise than as JSON. */
export function addressOf<Name extends RouteName>(name: Name, ...[parts]: Said<AddressParts<Name>>): string {
  return `${BASE}${pathOf(name, parts ?? {})}`;
}

interface LooseParts {
  params?: Readonly<Record<string, string>>;
  query?: QueryValues;
}

function pathOf(name: string, { params = {}, query = {} }: LooseParts): string {
  const [, path = ''] = name.split(' ');
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ''));
  return `${filled}${queryText(query)}`;
}

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

/** How a request is sent. The server that draws a first page asks itself. */
let send: (address: string, request: RequestInit) => Promise<Response> = (address, request) =>
  fetch(address, request);

/** Sends requests another way than over the line. */
export function sendBy(way: typeof send): void {
  send = way;
}

async function once(method: string, path: string, body: unknown, options: RequestOptions): Promise<Answered> {
  const headers = headersOf(body, options);
  const limit = timeLimit(options.signal);
  try {
    const response = await send(`${BASE}${path}`, {
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
 * somebody else's or another membership's by now, and they are back; or because they had to prove who they are, and did.
 */
export async function isSessionRegained(status: number, text = ''): Promise<boolean> {
  const loss = await lossBehind(status, text);
  return loss !== null && (await askToSignIn(loss));
}

async function lossBehind(status: number, text: string): Promise<SessionLoss | null> {
  if (status === UNAUTHORIZED) return { kind: 'ended' };
  if (problemFrom(status, text, null).type === PROOF_NEEDED) return { kind: 'proof-needed' };
  const here = personHere();
  if (here === null || !NOT_THEIRS.includes(status)) return null;
  const session = await once('GET', '/session', undefined, { allowAnonymous: true });
  if (!session.ok) return session.status === UNAUTHORIZED ? { kind: 'ended' } : null;
  return lossIn(answerFrom<SessionView>(session.text), here);
}

/** What a session that is there lacks of what the pages were drawn for. */
function lossIn(by: SessionView, here: string): SessionLoss | null {
  if (by.membershipId !== here) return { kind: 'replaced', by };
  if (by.secondFactor === 'needed' || by.secondFactor === 'to-set-up') return { kind: 'code-needed', by };
  const hasEnded = by.memberships.some(({ id, endedAt }) => id === here && endedAt !== null);
  return hasEnded ? { kind: 'membership-ended', by } : null;
}

/** Takes a route of the API. When the session is lost, waits until the person signed in again and then repeats the request. */
export async function call<Name extends RouteName>(
  name: Name,
  ...[said]: Said<Sent<Name> & RequestOptions>
): Promise<AnswerOf<RouteTable[Name]>> {
  const { body, ...options }: LooseParts & RequestOptions & { body?: unknown } = said ?? {};
  const [method = ''] = name.split(' ');
  const path = pathOf(name, options);
  let answered = await once(method, path, body, options);
  const isRefused = !answered.ok && options.allowAnonymous !== true;
  if (isRefused && (await isSessionRegained(answered.status, answered.text))) {
    answered = await once(method, path, body, options);
  }
  const { ok, status, text, retryAfter } = answered;
  if (!ok) throw problemFrom(status, text, retryAfter);
  return (text === '' ? undefined : answerFrom(text)) as AnswerOf<RouteTable[Name]>;
}
