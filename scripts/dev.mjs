/**
 * npm run dev: the portal for those who change it. Compiles the API and the rules on every change and restarts the API; Vite
 * serves the web application on port 5173 and passes /api on. The database and the data folder are those of npm start.
 */
import { spawn } from 'node:child_process';
import { buildWhatChanged } from './lib/build.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { lockDataDirectory } from './lib/instance-lock.mjs';
import { requireFreePort } from './lib/ports.mjs';
import { startEmbeddedServer } from './lib/postgres/embedded-server.mjs';
import { prepareDataDirectory } from './lib/postgres/place.mjs';
import { fromRoot, projectRoot } from './lib/project.mjs';
import { runUntilStopped } from './lib/run.mjs';
import { portalEnvironment, readSettings } from './lib/settings.mjs';

const compile = (project) => [
  fromRoot('node_modules/typescript/bin/tsc'),
  '-p',
  project,
  '--watch',
  '--preserveWatchOutput',
];

await runUntilStopped(async (context) => {
  const settings = readSettings();
  prepareDataDirectory(settings.dataDirectory);
  const lock = settings.isEmbedded ? await lockDataDirectory(settings.dataDirectory) : undefined;
  context.atEnd(() => lock?.release());
  await requireFreePort(settings.port, settings.host);
  await installWhatIsMissing(context.signal);
  await buildWhatChanged(context.signal);
  const databaseUrl = settings.isEmbedded
    ? await startEmbeddedServer(settings.dataDirectory, context)
    : process.env['DATABASE_URL'];
  context.signal.throwIfAborted();

  const environment = portalEnvironment(settings, databaseUrl);
  const run = (parameters, extra = {}) => {
    const child = spawn(process.execPath, parameters, {
      cwd: projectRoot,
      env: { ...environment, ...extra },
      stdio: 'inherit',
    });
    child.once('exit', () => context.fail(`${parameters[0]} 끝남`));
    context.atEnd(() => child.kill('SIGTERM'));
  };
  run(compile('libs/rules/tsconfig.build.json'));
  run(compile('apps/api/tsconfig.build.json'));
  run(['--watch', '--enable-source-maps', 'apps/api/dist/main.js']);
  run([fromRoot('node_modules/vite/bin/vite.js'), 'apps/web'], {
    PORTAL_API_ORIGIN: `http://${settings.host}:${settings.port}`,
  });
  await context.aborted;
});
