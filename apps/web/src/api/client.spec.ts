import { jest } from '@jest/globals';
import { addressOf, call } from './client.ts';
import { ApiProblem, fieldProblems, isPassing, OfflineProblem, problemText } from './problem.ts';
import { queryText } from './query-text.ts';
import { onSessionLoss, type SessionLoss } from './sign-in-again.ts';

interface Answered {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

function answerWith(...answers: (Answered | Error)[]) {
  const calls: [string, RequestInit][] = [];
  globalThis.fetch = ((address: string, request: RequestInit) => {
    calls.push([address, request]);
    const next = answers[Math.min(calls.length, answers.length) - 1];
    if (next instanceof Error) return Promise.reject(next);
    if (next === undefined) return Promise.reject(new Error('no answer was given to this call'));
    const text =
      next.body === undefined ? '' : typeof next.body === 'string' ? next.body : JSON.stringify(next.body);
    return Promise.resolve({
      ok: next.status < 400,
      status: next.status,
      headers: { get: (name: string) => next.headers?.[name] ?? null },
      text: () => Promise.resolve(text),
    });
  }) as unknown as typeof fetch;
  return calls;
}

const UNAUTHORIZED = {
  status: 401,
  body: { type: 'not-signed-in', title: '', status: 401, detail: '로그인' },
};

describe('requests to the API', () => {
  it('sends JSON with the key of an attempt and reads JSON', async () => {
    const calls = answerWith({ status: 201, body: { receiptNumber: 'R1' } });
    const answer = await call('POST /password-resets', { body: { email: 'a' }, idempotencyKey: 'k' });
    expect(answer).toEqual({ receiptNumber: 'R1' });
    expect(calls[0]?.[0]).toBe('/api/v1/password-resets');
    expect(calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: '{"email":"a"}',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
    });
  });

  it('answers nothing for an empty answer', async () => {
    answerWith({ status: 204 });
    await expect(call('DELETE /session')).resolves.toBeUndefined();
  });

  it('turns a problem into an error with its fields', async () => {
    const errors = [
      { field: 'email', code: 'bad', message: '이메일을 확인해 주세요.' },
      { field: 'email', code: 'worse', message: '둘째' },
    ];
    answerWith({
      status: 429,
      body: { type: 'too-many-requests', title: '많음', status: 429, detail: '잠시 후', errors },
      headers: { 'retry-after': '30' },
    });
    const error: unknown = await call('GET /company').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 429, type: 'too-many-requests', retryAfterSeconds: 30 });
    expect(fieldProblems(error)).toEqual({ email: '이메일을 확인해 주세요.' });
  });

  it('keeps its words when the answer is no problem at all', async () => {
    answerWith({ status: 502, body: '<html>Bad gateway</html>' });
    const error: unknown = await call('GET /company').catch((thrown: unknown) => thrown);
    expect(problemText(error)).toContain('502');
    expect(problemText(error)).not.toContain('<html>');
  });

  it.each(['<html>와이파이 로그인</html>', 'OK', '{"id":'])(
    'does not take %s for an answer of the portal, and lets it be tried again',
    async (body) => {
      answerWith({ status: 200, body });
      const error: unknown = await call('PATCH /company', { body: {} }).catch((thrown: unknown) => thrown);
      expect([isPassing(error), problemText(error)]).toEqual([
        true,
        expect.stringContaining('그대로 있습니다'),
      ]);
    },
  );

  it.each<[string, number | undefined]>([
    ['30', 30],
    ['0', undefined],
    ['-5', undefined],
    ['99999999', 3_600],
    ['Fri, 27 Nov 2026 03:00:20 GMT', 20],
    ['Fri, 27 Nov 2026 02:59:00 GMT', undefined],
    ['bald', undefined],
    ['1e9', undefined],
  ])('reads Retry-After %s as %s seconds', async (header, seconds) => {
    jest.useFakeTimers({ now: new Date('2026-11-27T03:00:00Z') });
    answerWith({ status: 503, body: '', headers: { 'retry-after': header } });
    const error = await call('GET /company').catch((thrown: unknown) => thrown);
    jest.useRealTimers();
    expect((error as ApiProblem).retryAfterSeconds).toBe(seconds);
  });

  it('says when the server cannot be reached', async () => {
    answerWith(new TypeError('fetch failed'));
    await expect(call('GET /company')).rejects.toBeInstanceOf(OfflineProblem);
  });

  it('does not wait for ever for a server that is silent', async () => {
    jest.useFakeTimers();
    globalThis.fetch = ((_address: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      )) as unknown as typeof fetch;
    const asked = call('PUT /session/membership', { body: { membershipId: 'm' } }).catch(
      (thrown: unknown) => thrown,
    );
    await jest.advanceTimersByTimeAsync(60_000);
    jest.useRealTimers();
    const error = await asked;
    expect(error).toBeInstanceOf(OfflineProblem);
    expect(problemText(error)).toContain('처리되었는지 알 수 없습니다');
  });

  it('says nothing of a request that the page itself has given up', async () => {
    const leaving = new AbortController();
    globalThis.fetch = ((_address: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      )) as unknown as typeof fetch;
    const asked = call('GET /company', { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('asks once to sign in again and repeats what was refused', async () => {
    const calls = answerWith(UNAUTHORIZED, UNAUTHORIZED, { status: 200, body: 1 }, { status: 200, body: 2 });
    const ask = jest.fn((_loss: SessionLoss) => Promise.resolve(true));
    const release = onSessionLoss('kim', ask);
    await expect(Promise.all([call('GET /company'), call('GET /portal')])).resolves.toEqual([1, 2]);
    expect(ask.mock.calls).toEqual([[{ kind: 'ended' }]]);
    expect(calls).toHaveLength(4);
    release();
  });

  const NOT_FOUND = { status: 404, body: { type: 'not-found', title: '', status: 404, detail: '없음' } };
  const sessionOf = (membershipId: string) => ({
    status: 200,
    body: { user: { id: membershipId, name: '이대리' }, memberships: [], membershipId },
  });

  it.each([403, 404])(
    'asks who is signed in by now before it believes a %i, and repeats for the right person',
    async (status) => {
      const calls = answerWith({ ...NOT_FOUND, status }, sessionOf('lee'), { status: 200, body: 1 });
      const ask = jest.fn((_loss: SessionLoss) => Promise.resolve(true));
      const release = onSessionLoss('kim', ask);
      await expect(call('PATCH /company', { body: {} })).resolves.toBe(1);
      expect(ask.mock.calls).toEqual([[{ kind: 'replaced', by: sessionOf('lee').body }]]);
      expect(calls.map(([address]) => address)).toEqual([
        '/api/v1/company',
        '/api/v1/session',
        '/api/v1/company',
      ]);
      release();
    },
  );

  it('lets an answer stand that the right person was given, and what a visitor was given', async () => {
    const ask = jest.fn((_loss: SessionLoss) => Promise.resolve(true));
    answerWith(NOT_FOUND, sessionOf('kim'));
    const release = onSessionLoss('kim', ask);
    await expect(call('GET /company')).rejects.toMatchObject({ status: 404 });
    release();
    const calls = answerWith(NOT_FOUND);
    await expect(call('GET /company')).rejects.toMatchObject({ status: 404 });
    expect(calls).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it('does not ask somebody who was never signed in', async () => {
    answerWith(UNAUTHORIZED);
    await expect(call('GET /company')).rejects.toMatchObject({ status: 401 });
  });
});

describe('query strings', () => {
  it('leaves out what is empty', () =>
    expect(queryText({ a: 'x y', b: null, c: undefined, d: '', e: 0 })).toBe('?a=x+y&e=0'));
  it('is empty when nothing is asked', () => expect(queryText({})).toBe(''));
});

describe('an address', () => {
  it('has its parts and query filled in, each as text', () => {
    expect(
      addressOf('GET /notices/{noticeId}/form', {
        params: { noticeId: 'a b/c' },
        query: { type: 'ai-factory' },
      }),
    ).toBe('/api/v1/notices/a%20b%2Fc/form?type=ai-factory');
  });

  it('does not compile for a route that nobody described, a part left out or a body of another route', () => {
    const wrong = (): unknown[] => [
      // @ts-expect-error no such route
      addressOf('GET /nothing'),
      // @ts-expect-error the part is missing
      addressOf('GET /notices/{noticeId}'),
      // @ts-expect-error no such filter
      addressOf('GET /notices', { query: { colour: 'red' } }),
      // @ts-expect-error another body
      call('PATCH /company', { body: { email: 'a' } }),
    ];
    expect(wrong).toBeInstanceOf(Function);
  });
});
