import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../config/environment.ts';
import { settingsProblems } from './settings-problems.ts';
import { listOfProblems, START_PROBLEM_WORDS } from './start-problem-words.ts';
import { inOrder, START_PROBLEM_CODES } from './start-problems.ts';

const WHOLE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://owner:secret@127.0.0.1/portal',
  PORTAL_ORIGIN: 'https://portal.example',
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: '포털 <portal@agency.example>',
  PORTAL_DATA_DIR: '/var/lib/portal',
  CLAMAV_HOST: 'scanner',
};

const lacking = (changes: Record<string, string | undefined>) =>
  settingsProblems(readEnvironment({ ...WHOLE, ...changes }));

describe('what the settings of a production portal lack', () => {
  it('is nothing where all is set', () => {
    expect(lacking({})).toEqual([]);
  });

  it.each([
    [{ SMTP_URL: undefined }, 'smtp-absent'],
    [{ PORTAL_ORIGIN: undefined }, 'origin-absent'],
    [{ PORTAL_ORIGIN: 'http://portal.example' }, 'origin-not-https'],
    [{ MAIL_FROM: undefined }, 'mail-from-default'],
    [{ MAIL_FROM: 'no-reply@portal.invalid' }, 'mail-from-default'],
    [{ PORTAL_DATA_DIR: undefined }, 'files-not-durable'],
    [{ PORTAL_DATA_DIR: join(tmpdir(), 'portal') }, 'files-not-durable'],
    [{ CLAMAV_HOST: undefined }, 'scanner-absent'],
  ])('%j: %s', (changes, code) => {
    expect(lacking(changes)).toEqual([code]);
  });

  it.each([
    { PORTAL_ORIGIN: 'http://localhost:3000' },
    { PORTAL_DATA_DIR: undefined, S3_ENDPOINT: 'http://object-storage:8333' },
  ])('is nothing with %j: a trial at this machine, files elsewhere', (changes) => {
    expect(lacking(changes)).toEqual([]);
  });
});

describe('the one list', () => {
  it('says of every lack in Korean what it is and what to do', () => {
    for (const code of START_PROBLEM_CODES) {
      const { title, todo } = START_PROBLEM_WORDS[code];
      expect([code, /[가-힣]/.test(title), /십시오/.test(todo)]).toEqual([code, true, true]);
    }
  });

  it('numbers them, what weighs most first', () => {
    const list = listOfProblems(inOrder(['backup-unknown', 'smtp-absent', 'database-role-unsafe']));
    expect(list.split('\n').filter((line) => /^\d/.test(line))).toEqual([
      expect.stringMatching(/^1\. \[시작 불가\] .*행 수준 보안/),
      expect.stringMatching(/^2\. \[경보\] .*메일이 한 통도/),
      expect.stringMatching(/^3\. \[주의\] .*백업/),
    ]);
    expect(list).toContain('3가지');
  });
});
