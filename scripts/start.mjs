/**
 * npm start: one command from a bare clone to a running portal. Installs what is missing, builds what changed, starts the
 * embedded PostgreSQL unless DATABASE_URL names another, then the API, which migrates, loads the sample data and serves the
 * web application. Ends in the reverse order.
 *
 * In package.json `exec` puts this process in the place of npm's shell, which would keep signals to itself: npm then ends
 * when the portal has ended, not before. The second half of that line is for Windows, where there is no `exec`.
 */
import { buildWhatChanged } from './lib/build.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { lockDataDirectory } from './lib/instance-lock.mjs';
import { requireFreePort } from './lib/ports.mjs';
import { startPortal } from './lib/portal-process.mjs';
import { startEmbeddedServer } from './lib/postgres/embedded-server.mjs';
import { prepareDataDirectory } from './lib/postgres/place.mjs';
import { runUntilStopped } from './lib/run.mjs';
import { sampleAccountTable } from './lib/sample-accounts.mjs';
import { print, say, StartRefused } from './lib/screen.mjs';
import { portalEnvironment, readSettings } from './lib/settings.mjs';

function greet(settings, address) {
  print(`\n  제조AI 지원사업 포털: ${address}\n`);
  if (settings.sampleData === 'true') print(`${sampleAccountTable()}\n`);
  if (settings.sampleData === 'true') {
    print(
      '  처음 시작하면 예시 공고의 신청 300건을 뒤에서 채웁니다 (3분쯤). 그동안에도 모든 계정을 쓸 수 있습니다.\n',
    );
  }
  print('  끝내려면 Ctrl+C를 누르십시오.\n');
}

await runUntilStopped(async (context) => {
  const { signal, atEnd, aborted } = context;
  const settings = readSettings();
  prepareDataDirectory(settings.dataDirectory);
  const lock = settings.isEmbedded ? await lockDataDirectory(settings.dataDirectory) : undefined;
  atEnd(() => lock?.release());
  signal.addEventListener('abort', () => lock?.note({ stopping: true }));
  await requireFreePort(settings.port, settings.host);
  await installWhatIsMissing(signal);
  await buildWhatChanged(signal);
  const databaseUrl = settings.isEmbedded
    ? await startEmbeddedServer(settings.dataDirectory, context)
    : process.env['DATABASE_URL'];
  signal.throwIfAborted();

  say('서버를 시작합니다');
  const portal = startPortal({ environment: portalEnvironment(settings, databaseUrl), onProgress: say });
  lock?.note({ apiPid: portal.pid });
  atEnd(portal.stop);
  const address = await Promise.race([portal.ready, aborted]);
  if (address !== 'aborted') {
    lock?.note({ address });
    say('준비되었습니다');
    greet(settings, address);
  }
  const result = await Promise.race([portal.ended, aborted]);
  if (result !== 'aborted') throw new StartRefused(`서버가 예기치 않게 끝났습니다 (종료 코드 ${result}).`);
});
