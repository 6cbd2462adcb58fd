import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hasEnded, isRunning } from '../lib/processes.mjs';
import { makeProject, startLauncher } from './fixture/fixture-project.mjs';

const isRoot = process.getuid?.() === 0;
const postmasterPid = (directory) =>
  Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);

const stop = async (launcher) => {
  launcher.child.kill('SIGTERM');
  return launcher.ended;
};

describe('npm start', { timeout: 120_000 }, () => {
  let project;
  before(async () => (project = await makeProject()));
  after(() => project.remove());

  it('starts on a bare data folder, shows the sample accounts and leaves nothing behind when asked to end', async () => {
    const launcher = startLauncher(project);
    const facts = await launcher.ready;
    assert.deepEqual(
      { starts: facts.starts, sampleData: facts.sampleData, korean: facts.korean },
      { starts: 1, sampleData: 'true', korean: true },
    );
    const pid = postmasterPid(facts.directory);
    const askedAt = Date.now();
    const { code, output } = await stop(launcher);
    assert.equal(code, 0);
    assert.ok(Date.now() - askedAt < 10_000);
    assert.ok(!isRunning(pid));
    assert.match(output, /owner@sample\.test/);
    assert.match(output, new RegExp(`http://127\\.0\\.0\\.1:${project.port}`));
  });

  it('keeps the data and is ready within five seconds the second time', async () => {
    const startedAt = Date.now();
    const launcher = startLauncher(project);
    assert.equal((await launcher.ready).starts, 2);
    assert.ok(Date.now() - startedAt < 5000);
    await stop(launcher);
  });

  it('goes on after it was killed while PostgreSQL was left running', async () => {
    const killed = startLauncher(project);
    const { directory, starts } = await killed.ready;
    const left = postmasterPid(directory);
    killed.child.kill('SIGKILL');
    await killed.ended;
    assert.ok(isRunning(left));
    const launcher = startLauncher(project);
    assert.equal((await launcher.ready).starts, starts + 1);
    assert.ok(!isRunning(left));
    await stop(launcher);
  });

  it('goes on after everything was killed', async () => {
    const killed = startLauncher(project);
    const { directory, starts } = await killed.ready;
    const left = postmasterPid(directory);
    killed.child.kill('SIGKILL');
    process.kill(left, 'SIGKILL');
    assert.ok(await hasEnded(left, 5000));
    const launcher = startLauncher(project);
    assert.equal((await launcher.ready).starts, starts + 1);
    await stop(launcher);
  });

  it('is not hindered by files that name the process of a stranger', async () => {
    const data = join(project.root, '.data');
    const first = startLauncher(project);
    const { directory } = await first.ready;
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    await stop(first);
    writeFileSync(join(directory, 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
    writeFileSync(join(data, 'portal.lock'), JSON.stringify({ pid: process.pid, apiPid: process.pid }));
    const launcher = startLauncher(project);
    await launcher.ready;
    await stop(launcher);
  });

  it('refuses a second start on the same data folder and does the first one no harm', async () => {
    const first = startLauncher(project);
    await first.ready;
    const second = await startLauncher(project).ended;
    assert.equal(second.code, 1);
    assert.match(second.output, /이미 이 데이터 폴더로 실행되고 있습니다/);
    assert.equal((await fetch(`http://127.0.0.1:${project.port}/`)).status, 200);
    assert.equal((await stop(first)).code, 0);
  });

  it('says so when the port is taken', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(project.port, '127.0.0.1', resolve));
    const { code, output } = await startLauncher(project).ended;
    other.close();
    assert.equal(code, 1);
    assert.match(output, new RegExp(`${project.port}번 포트를 다른 프로그램이 쓰고 있습니다`));
  });

  it('refuses sample data in production', async () => {
    const { code, output } = await startLauncher(project, {
      environment: { NODE_ENV: 'production', PORTAL_SAMPLE_DATA: 'true' },
    }).ended;
    assert.equal(code, 1);
    assert.match(output, /예시 자료를 넣을 수 없습니다/);
  });

  for (const environment of [{ HOST: '0.0.0.0' }, { PORTAL_ORIGIN: 'https://portal.example' }]) {
    it(`refuses sample data where others can come (${Object.keys(environment)})`, async () => {
      const { code, output } = await startLauncher(project, {
        environment: { ...environment, PORTAL_SAMPLE_DATA: 'true' },
      }).ended;
      assert.equal(code, 1);
      assert.match(output, /이 컴퓨터에서만/);
    });
  }

  it('stops when the API ends by itself', async () => {
    const launcher = startLauncher(project);
    const { directory } = await launcher.ready;
    const pid = postmasterPid(directory);
    process.kill(JSON.parse(readFileSync(join(project.root, '.data/portal.lock'), 'utf8')).apiPid, 'SIGKILL');
    const { code, output } = await launcher.ended;
    assert.equal(code, 1);
    assert.match(output, /예기치 않게 끝났습니다/);
    assert.ok(!isRunning(pid));
  });
});

describe('npm start as root', { skip: !isRoot && 'needs root', timeout: 60_000 }, () => {
  it('puts the database where its account can reach it when the checkout is closed to others', async () => {
    const project = await makeProject({ mode: 0o700 });
    const places = [];
    const startOnce = async () => {
      const launcher = startLauncher(project);
      const { directory, starts } = await launcher.ready;
      const { output } = await stop(launcher);
      const place = dirname(directory);
      assert.ok(!place.startsWith(project.root) && output.includes(place));
      places.push(place);
      return starts;
    };
    assert.deepEqual([await startOnce(), await startOnce()], [1, 2]);
    rmSync(join(project.root, '.data'), { recursive: true });
    assert.equal(await startOnce(), 1);
    for (const place of new Set(places)) rmSync(place, { recursive: true });
    project.remove();
  });

  it('tells another user that the data folder is not theirs', async () => {
    const project = await makeProject();
    const launcher = startLauncher(project);
    await launcher.ready;
    await stop(launcher);
    const { code, output } = await startLauncher(project, { identity: { uid: 65534, gid: 65534 } }).ended;
    assert.equal(code, 1);
    assert.match(output, /쓸 수 없습니다/);
    project.remove();
  });

  it("serves an ordinary user, and root on that user's data", async () => {
    const project = await makeProject();
    chmodSync(project.root, 0o777);
    const launcher = startLauncher(project, { identity: { uid: 65534, gid: 65534 } });
    const { directory } = await launcher.ready;
    await stop(launcher);
    const asRoot = startLauncher(project);
    assert.deepEqual(await asRoot.ready.then((facts) => [facts.directory, facts.starts]), [directory, 2]);
    await stop(asRoot);
    project.remove();
  });
});
