import type { OperationsView } from '@subsidy/contract';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Environment, readEnvironment } from '../config/environment.ts';
import { UnsafeRole } from '../database/role-rights.ts';
import { createDataSource } from '../data-source.ts';
import { putContextKey } from '../database/put-context-key.ts';
import { createLog } from '../logs/log.ts';
import { createPortal } from '../portal-application.ts';
import { givenPerson } from '../testing/people.ts';
import { MailSeal } from '../mails/outbox/mail-seal.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { CheckStartService } from './check-start.service.ts';
import { asRefusal, StartRefused, tellProblems } from './start-refused.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  PORTAL_SAMPLE_DATA: 'false',
  PORTAL_ORIGIN: 'https://portal.example',
};
const HOUR_MS = 3_600_000;

const checkOf = ({ portal }: TestPortal): CheckStartService =>
  portal.get(CheckStartService, { strict: false });

/** In production staff come in with a second factor. */
const givenSecondFactor = ({ database }: TestPortal, userId: string): Promise<unknown> =>
  database.asOwner(
    `WITH device AS (INSERT INTO second_factors (user_id, sealed_secret, confirmed_at) VALUES ($1, 'x', now()))
     UPDATE sessions SET second_factor_at = now() WHERE user_id = $1`,
    [userId],
  );

describe('what a production portal lacks', () => {
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal({ ...PRODUCTION, CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: '9' });
  });
  afterAll(() => opened.close());

  it('is found at the start, and again when it is there or gone', async () => {
    expect(await checkOf(opened).check()).toEqual([
      'smtp-absent',
      'no-administrator',
      'scanner-unreachable',
      'mail-from-default',
      'files-not-durable',
      'backup-unknown',
    ]);
    await givenPerson(opened, 'admin');
    expect(await checkOf(opened).check()).not.toContain('no-administrator');
  });

  it('the age of the last backup is that of its mark', async () => {
    const marker = join(opened.portal.get(Environment).dataDirectory, 'last-backup');
    const since = async (hours: number): Promise<readonly string[]> => {
      const at = new Date(opened.clock.now().getTime() - hours * HOUR_MS);
      await writeFile(marker, '');
      await utimes(marker, at, at);
      return (await checkOf(opened).check()).filter((code) => code.startsWith('backup'));
    };
    expect(await since(25)).toEqual([]);
    expect(await since(27)).toEqual(['backup-old']);
    const { body } = await opened.portal.inject({ method: 'GET', url: '/metrics' });
    expect(body).toContain(`portal_backup_age_seconds ${String(27 * 3_600)}`);
    await rm(marker);
  });

  it('is told the administrator and the metrics, with what to do', async () => {
    await checkOf(opened).check();
    const admin = await givenPerson(opened, 'admin');
    await givenSecondFactor(opened, admin.userId);
    const { startProblems } = (await admin.client.get<OperationsView>('/operations')).body;
    expect(startProblems).toContainEqual({
      code: 'smtp-absent',
      level: 'alarm',
      title: '메일 서버가 없어 메일이 한 통도 나가지 않습니다',
      todo: expect.stringContaining('SMTP_URL') as string,
    });
    expect(startProblems).toContainEqual(
      expect.objectContaining({ code: 'backup-unknown', level: 'warning' }),
    );
    const { body } = await opened.portal.inject({ method: 'GET', url: '/metrics' });
    expect(body).toContain('portal_startup_problems{code="smtp-absent",level="alarm"} 1');
    expect(body).toContain('portal_startup_problems{code="origin-absent",level="alarm"} 0');
  });

  it('is looked for anew after minutes, without anybody waiting', async () => {
    await checkOf(opened).check();
    const missing = () => checkOf(opened).known().includes('no-administrator');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = now(), ended_by = user_id, end_reason = '이동' WHERE role = 'admin'`,
    );
    opened.clock.advance({ minutes: 4 });
    expect(missing()).toBe(false);
    opened.clock.advance({ minutes: 2 });
    expect(missing()).toBe(false);
    await checkOf(opened).check();
    expect(missing()).toBe(true);
  });

  it('is one line of the log, as a list for people and as codes', () => {
    const lines: string[] = [];
    const log = createLog(opened.portal.get(Environment), (line) => lines.push(line));
    tellProblems(log, []);
    expect(lines).toEqual([]);
    tellProblems(log, ['smtp-absent', 'backup-unknown']);
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '') as { level: string; msg: string; problems: { code: string }[] };
    expect(line.level).toBe('error');
    expect(line.problems.map(({ code }) => code)).toEqual(['smtp-absent', 'backup-unknown']);
    expect(line.msg).toMatch(/^시작 점검: .*2가지.*\n1\. \[경보\]/);
  });
});

describe('keys that a start had to make', () => {
  /** Another start of the same portal, with the data directory of another machine. */
  async function startedElsewhere(opened: TestPortal): Promise<readonly string[]> {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-test-'));
    return startedIn(opened, dataDirectory).finally(() =>
      rm(dataDirectory, { recursive: true, force: true }),
    );
  }

  async function startedIn(opened: TestPortal, dataDirectory: string): Promise<readonly string[]> {
    const environment = readEnvironment({
      ...PRODUCTION,
      DATABASE_URL: opened.database.ownerUrl,
      PORTAL_DATA_DIR: dataDirectory,
    });
    const again = await createPortal(
      environment,
      opened.clock,
      createLog(environment, () => undefined),
    );
    try {
      await again.init();
      return await again.get(CheckStartService, { strict: false }).check();
    } finally {
      await again.close();
    }
  }

  it('are an alarm where people have accounts, and none in an empty portal, whoever comes later', async () => {
    const opened = await openTestPortal(PRODUCTION);
    try {
      await checkOf(opened).check();
      expect(await startedElsewhere(opened)).not.toContain('keys-made-anew');
      await givenPerson(opened, 'admin');
      expect(await startedElsewhere(opened)).toContain('keys-made-anew');
      expect(await checkOf(opened).check()).not.toContain('keys-made-anew');
    } finally {
      await opened.close();
    }
  });

  it('of receipts are none before the first receipt: the first administrators are made before the first start', async () => {
    const opened = await openTestPortal(PRODUCTION);
    const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-test-'));
    try {
      await givenPerson(opened, 'admin');
      const first = readEnvironment({
        ...PRODUCTION,
        DATABASE_URL: opened.database.ownerUrl,
        PORTAL_DATA_DIR: dataDirectory,
      });
      new MailSeal(first).onModuleInit();
      expect(await startedIn(opened, dataDirectory)).not.toContain('keys-made-anew');
    } finally {
      await rm(dataDirectory, { recursive: true, force: true });
      await opened.close();
    }
  });
});

describe('an application role that row-level security does not bind', () => {
  it.each([
    { NODE_ENV: 'test', PORTAL_SAMPLE_DATA: 'true' },
    { ...PRODUCTION, SMTP_URL: 'smtp://127.0.0.1:9' },
  ])('ends the start with the whole list: %j', async (variables) => {
    const opened = await openTestPortal(async ({ ownerUrl }) => {
      const owner = await createDataSource(ownerUrl, 1).initialize();
      await putContextKey(owner, ownerUrl);
      await owner.destroy();
      return { ...variables, APP_DATABASE_URL: ownerUrl };
    }, TEST_NOW);
    try {
      const problems = await checkOf(opened).check();
      expect(problems[0]).toBe('database-role-unsafe');
      expect(problems.includes('smtp-unreachable')).toBe(variables.NODE_ENV === 'production');
      const lines: string[] = [];
      const log = createLog(opened.portal.get(Environment), (line) => lines.push(line));
      expect(() => tellProblems(log, problems)).toThrow(StartRefused);
      expect(() => tellProblems(log, problems)).toThrow(/1\. \[시작 불가\] .*\n {3}→ APP_DATABASE_URL/);
      expect(lines[0]).toContain('database-role-unsafe');
    } finally {
      await opened.close();
    }
  });

  it('found while migrating, is told with everything else that is known to be missing', async () => {
    const environment = readEnvironment({
      ...PRODUCTION,
      DATABASE_URL: 'postgres://owner@127.0.0.1/portal',
      SMTP_URL: 'smtp://127.0.0.1:9',
    });
    const refused = (await asRefusal(new UnsafeRole('portal_owner'), environment)) as StartRefused;
    expect(refused.problems).toEqual([
      'database-role-unsafe',
      'smtp-unreachable',
      'mail-from-default',
      'files-not-durable',
      'scanner-absent',
    ]);
    const other = new Error('something else');
    expect(await asRefusal(other, environment)).toBe(other);
  });
});

it('outside production nothing is asked for but the role', async () => {
  const opened = await openTestPortal();
  try {
    expect(await checkOf(opened).check()).toEqual([]);
    const { body } = await opened.portal.inject({ method: 'GET', url: '/metrics' });
    expect(body).not.toContain('portal_startup_problems');
  } finally {
    await opened.close();
  }
});
