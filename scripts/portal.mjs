/**
 * npm run portal -- COMMAND: what is done at the machine itself, beside a running portal or without one. It uses the database that
 * `npm start` would use, and starts the embedded one for as long as the command takes where it does not run.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWhatChanged } from './lib/build.mjs';
import { installWhatIsMissing } from './lib/install.mjs';
import { lockDataDirectory } from './lib/instance-lock.mjs';
import { fromRoot } from './lib/project.mjs';
import { choosePlace, prepareDataDirectory } from './lib/postgres/place.mjs';
import { runningServer } from './lib/postgres/server.mjs';
import { startEmbeddedServer } from './lib/postgres/embedded-server.mjs';
import { runUntilStopped } from './lib/run.mjs';
import { print, sayFailure, StartRefused } from './lib/screen.mjs';
import { portalEnvironment, readSettings } from './lib/settings.mjs';

const USAGE = `npm run portal -- notice import FILE [--as EMAIL]

  공고 파일(JSON)을 읽어 공고 초안을 만듭니다. 고쳐야 할 것이 있으면 모두 알리고 아무것도 저장하지 않습니다.
  FILE        공고 조건(terms), 제목(title), 기간(windows)과, 정하려면 공고 식별자(id)
  --as EMAIL  이 담당자의 기관에 초안을 만듭니다. 없으면 스마트제조혁신추진단의 초안이 됩니다.

  공고 조건의 형식은 GET /api/v1/terms-schema.json에 있습니다.

npm run portal -- admin create --email EMAIL --name NAME

  첫 관리자 두 사람을 만들고, 비밀번호를 정할 주소를 알립니다. 주소는 72시간 동안 한 번 쓸 수 있습니다.
  두 사람이 되면 그다음 담당자와 관리자는 포털에서 한 사람이 제안하고 다른 사람이 확인해 등록합니다.`;

/** The options of a command (--NAME VALUE) and what stands beside them; null where an option has no value. */
function readOptions(parameters) {
  const options = {};
  const others = [];
  for (let at = 0; at < parameters.length; at += 1) {
    if (!parameters[at].startsWith('--')) others.push(parameters[at]);
    else if (parameters[at + 1] === undefined || parameters[at + 1].startsWith('--')) return null;
    else options[parameters[at].slice(2)] = parameters[(at += 1)];
  }
  return { options, others };
}

/** The commands by their two words: what of the API they run, with the file that has to be there; null where something is missing. */
const COMMANDS = {
  'notice import': ({ as }, others, names) =>
    others.length === 1 && names.every((name) => name === 'as')
      ? { name: 'notice-import', file: others[0], rest: as ? [as] : [], failed: '가져오지 않음' }
      : null,
  'admin create': ({ email, name }, others, names) =>
    others.length === 0 && email && name && names.length === 2
      ? { name: 'admin-create', rest: [email, name], failed: '만들지 않음' }
      : null,
};

function commandOf([noun, verb, ...rest]) {
  const read = readOptions(rest);
  const command = COMMANDS[`${noun} ${verb}`];
  if (read === null || command === undefined) return null;
  return command(read.options, read.others, Object.keys(read.options));
}

/** The address of the database: another's, the running portal's, or the embedded one's, started for this command. */
async function databaseFor(settings, context) {
  if (!settings.isEmbedded) return process.env['DATABASE_URL'];
  prepareDataDirectory(settings.dataDirectory);
  const running = runningServer(choosePlace(settings.dataDirectory));
  if (running) return running;
  const lock = await lockDataDirectory(settings.dataDirectory);
  context.atEnd(() => lock.release());
  return startEmbeddedServer(settings.dataDirectory, context);
}

/** Runs the command of the API to its end; its words go to the screen as they come. */
function runCommand({ name, file, rest }, environment, signal) {
  const parameters = [fromRoot('apps/api/dist/command.js'), name, ...(file ? [file] : []), ...rest];
  const child = spawn(process.execPath, ['--enable-source-maps', ...parameters], {
    cwd: fromRoot(),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((done, failed) => child.once('error', failed).once('close', (code) => done(code ?? 1)));
}

const command = commandOf(process.argv.slice(2));
if (process.argv.includes('--help')) print(USAGE);
else if (command === null) {
  sayFailure(new StartRefused(USAGE));
  process.exitCode = 1;
} else {
  await runUntilStopped(async (context) => {
    // npm runs scripts in the project's folder; the path is meant from where it was typed.
    const file = command.file && resolve(process.env['INIT_CWD'] ?? process.cwd(), command.file);
    if (file && !existsSync(file)) throw new StartRefused(`${file} 파일이 없습니다.`);
    const settings = readSettings();
    await installWhatIsMissing(context.signal);
    await buildWhatChanged(context.signal);
    const environment = portalEnvironment(settings, await databaseFor(settings, context));
    const code = await runCommand({ ...command, file }, environment, context.signal);
    if (code === 0) context.stop('마침');
    else context.fail(command.failed);
  });
}
