import { EventEmitter } from 'node:events';
import { readEnvironment } from '../config/environment.ts';
import { logCrashes } from './log-crashes.ts';
import { createLog, type Log } from './log.ts';
import { NestLog } from './nest-log.ts';
import { scrub } from './scrub.ts';

const DATABASE_URL = 'postgres://owner:secret@127.0.0.1/portal';

const opened = (variables: Record<string, string> = {}): { log: Log; lines: string[] } => {
  const lines: string[] = [];
  return {
    lines,
    log: createLog(readEnvironment({ DATABASE_URL, ...variables }), (line) => lines.push(line)),
  };
};

describe('the log', () => {
  it('is JSON in production, from notes on', () => {
    const { log, lines } = opened({ NODE_ENV: 'production' });
    log.debug('not this');
    log.info({ queue: 'mail' }, 'this');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        pid: process.pid,
        queue: 'mail',
        msg: 'this',
      },
    ]);
    expect(lines[0]).toMatch(/\n$/);
  });

  it('is for people elsewhere, from warnings on, with the place of an error', () => {
    const { log, lines } = opened();
    log.info('not this');
    new NestLog(log).warn('7 mails wait', 'Jobs mail');
    log.error({ requestId: 'r1', err: new TypeError('no such thing') }, 'a defect');
    expect(lines[0]).toMatch(/^[\d:.]{12} WARN {2}\[Jobs mail\] 7 mails wait\n$/);
    expect(lines[1]).toMatch(
      /^[\d:.]{12} ERROR a defect requestId=r1\n {4}TypeError · no such thing\n {6}at .*log\.spec/,
    );
  });

  it('writes from the weight on that is asked for', () => {
    const { log, lines } = opened({ PORTAL_LOG_LEVEL: 'error' });
    log.warn('not this');
    log.error('this');
    expect(lines).toHaveLength(1);
    expect(() => readEnvironment({ DATABASE_URL, PORTAL_LOG_LEVEL: 'loud' })).toThrow('PORTAL_LOG_LEVEL');
  });

  it('tells of what nobody caught before the process ends', () => {
    const { log, lines } = opened({ NODE_ENV: 'production' });
    const exits: number[] = [];
    const ofProcess = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) });
    logCrashes(log, ofProcess);
    ofProcess.emit('uncaughtException', new Error('no way to kim@example.test'));
    expect(exits).toEqual([1]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'fatal',
      err: { type: 'Error', message: 'no way to [address]' },
    });
  });

  it('keeps of an error of the database its names, not its statement, values or what it quotes', () => {
    const { log, lines } = opened({ NODE_ENV: 'production' });
    const driverError = Object.assign(
      new Error('duplicate key value violates unique constraint "users_email"'),
      {
        code: '23505',
        detail: 'Key (name)=(남궁비밀) already exists.',
        table: 'users',
        constraint: 'users_email',
      },
    );
    const error = Object.assign(
      new Error(driverError.message, { cause: new SyntaxError('"남궁" is not JSON') }),
      {
        query: 'INSERT INTO users VALUES ($1)',
        parameters: ['남궁비밀'],
        driverError,
      },
    );
    log.error({ err: error }, 'a defect');
    const { err } = JSON.parse(lines[0] ?? '') as { err: object };
    expect(err).toMatchObject({ code: '23505', table: 'users', constraint: 'users_email' });
    expect(lines[0]).not.toMatch(/남궁|INSERT/);
  });

  it.each([
    [
      'all recipients were rejected: 550 <kim.cs@example.co.kr>',
      'all recipients were rejected: 550 <[address]>',
    ],
    [
      'cannot reach postgres://owner:secret@db:5432/portal',
      'cannot reach postgres://[hidden]@db:5432/portal',
    ],
    ['GET /reset-password?token=abc&x=1 failed', 'GET /reset-password?[query] failed'],
    ['{"password":"hush","code":"23505"}', '{"password":"[hidden]","code":"23505"}'],
    ['authorization: Bearer abc.def', 'authorization: [hidden] [hidden]'],
    ['Basic dXNlcjpwYXNz', 'Basic [hidden]'],
    ['token=abc, secret = def', 'token=[hidden], secret = [hidden]'],
    ['820101-1234567, 123-45-67890, 010-1234-5678', '[number], [number], [number]'],
    ['mailed kQ3xV9_s2Lk8bT0pWq7ZrY1nM5cH4dJf6gA-eUiOtP0', 'mailed [token]'],
  ])('strikes out what looks like a secret: %s', (text, clean) => {
    expect(scrub(text)).toBe(clean);
  });

  it('takes no longer than a text is long', () => {
    const long = [...['a', 'aA1-', '01', 'a.b', 'token'].map((part) => part.repeat(100_000 / part.length))];
    const began = performance.now();
    for (const text of long) scrub(`${text}!`);
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it.each([
    '804ecf19-d99e-4665-a9f8-2f29ab6bbcec',
    '/srv/portal/node_modules/@nestjs/core/router/router-execution-context.js:46:28',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '2026-11-23T03:00:00.000Z',
    'duplicate key value violates unique constraint "review_assignments_application_id_evaluator_id_key"',
    'QueryRunnerAlreadyReleasedError',
  ])('leaves what does not: %s', (text) => {
    expect(scrub(text)).toBe(text);
  });
});
