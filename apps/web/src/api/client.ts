import { OfflineProblem, problemFrom, type ApiProblem } from './problem.ts';
import { askToSignIn } from './sign-in-again.ts';

const BASE = '/api/v1';

/** What a request may carry beside its body. */
export interface RequestOptions {
  signal?: AbortSignal | undefined;
  idempotencyKey?: string | undefined;
  /** Answers 401 to the caller instead of asking to sign in again. */
  allowAnonymous?: boolean | undefined;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The address of an API resource, for links and downloads. */
export const apiAddress = (path: string): string => `${BASE}${path}`;

async function once(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
  try {
    return await fetch(apiAddress(path), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new OfflineProblem();
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  return problemFrom(response.status, await response.text(), response.headers.get('retry-after'));
}

/** One request. When the session has ended, waits until the person signed in again and then repeats it. */
async function send<Answer>(
  method: Method,
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  let response = await once(method, path, body, options);
  if (response.status === 401 && options.allowAnonymous !== true && (await askToSignIn())) {
    response = await once(method, path, body, options);
  }
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
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
