import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { projectName } from '../project.mjs';
import { say, StartRefused } from '../screen.mjs';
import { canEnter, ownerOf, unprivilegedAccount } from './account.mjs';
import { canRun, copyBinaries, installedBinaries } from './binaries.mjs';

/** Where the database lies inside a place. */
export const clusterOf = (directory) => join(directory, 'cluster');

/**
 * Where the database lies, whose it is and which programs run it.
 * @typedef {{ directory: string, account: import('./account.mjs').Account | undefined, binaries: import('./binaries.mjs').Binaries }} Place
 */

/**
 * Chooses the place for a data folder: inside it, or outside the project when root's stand-in account cannot enter it
 * (a checkout under /root).
 * @returns {Place}
 */
export function choosePlace(dataDirectory) {
  const inside = join(dataDirectory, 'postgres');
  const directory = existsSync(clusterOf(inside)) ? inside : reachable(inside, dataDirectory);
  const cluster = clusterOf(directory);
  const account = existsSync(cluster) ? ownerOf(cluster) : unprivilegedAccount();
  if (!canEnter(directory, account)) {
    throw new StartRefused(
      `이전에 만든 데이터베이스(${cluster})에 ${account.name} 사용자가 들어갈 수 없습니다.\n` +
        `위 폴더들에 통과 권한을 주거나(chmod o+x), PORTAL_DATA_DIR로 다른 데이터 폴더를 지정해 주십시오.`,
    );
  }
  return placeIn(directory, account);
}

/**
 * A place in a folder that the account can enter, with the programs where npm put them when it can run them there, else
 * with a copy of them beside the database.
 * @returns {Place}
 */
export function placeIn(directory, account) {
  const installed = installedBinaries();
  if (canRun(installed, account)) return { directory, account, binaries: installed };
  const binaries = copyBinaries(installed, directory);
  if (canRun(binaries, account)) return { directory, account, binaries };
  throw new StartRefused(
    `내장 PostgreSQL을 실행할 수 없습니다 (${binaries.directory}). glibc를 쓰는 리눅스인지 확인하거나 DATABASE_URL로 데이터베이스를 지정해 주십시오.`,
  );
}

/** The folder itself when the account can enter it, else one outside the project, named on the screen. */
function reachable(inside, dataDirectory) {
  const account = unprivilegedAccount();
  mkdirSync(inside, { recursive: true });
  if (!account) return inside;
  chmodSync(inside, 0o711);
  if (canEnter(inside, account)) return inside;
  const outside = keptOutside(inside) ?? outsideProject(inside, account);
  say(`${account.name} 사용자가 ${dataDirectory}에 들어갈 수 없어 데이터베이스를 ${outside}에 둡니다`);
  return outside;
}

const outsideNote = (inside) => join(inside, 'outside');

/** The folder outside that belongs to this data folder. A data folder made anew gets a new one: old data never comes back. */
function keptOutside(inside) {
  if (!existsSync(outsideNote(inside))) return undefined;
  const outside = readFileSync(outsideNote(inside), 'utf8');
  if (existsSync(outside) && isRootsOwn(outside)) return outside;
  throw new StartRefused(
    `데이터베이스를 두었던 폴더 ${outside}이(가) 없거나 root의 것이 아닙니다. 되돌려 놓거나, 자료를 버리고 새로 시작하려면 ${dirname(inside)}을(를) 지워 주십시오.`,
  );
}

/**
 * Makes a folder of root's own that others may pass through. /var/lib is tried first: unlike /var/tmp it is never swept, and
 * nobody else can have made the folder there before.
 */
function outsideProject(inside, account) {
  for (const parent of ['/var/lib', '/var/tmp']) {
    const shared = join(parent, projectName);
    const directory = join(shared, randomBytes(6).toString('hex'));
    try {
      mkdirSync(directory, { recursive: true, mode: 0o755 });
    } catch {
      continue;
    }
    if (!isRootsOwn(shared) || !canEnter(directory, account)) continue;
    writeFileSync(outsideNote(inside), directory);
    return directory;
  }
  throw new StartRefused(
    `${account.name} 사용자가 들어갈 수 있는 데이터 폴더를 찾지 못했습니다. PORTAL_DATA_DIR로 누구나 통과할 수 있는 폴더를 지정하거나 일반 사용자로 실행해 주십시오.`,
  );
}

const isRootsOwn = (path) => {
  const found = lstatSync(path);
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
};

/**
 * Makes the data folder, or refuses one that another user (root, most often) made earlier: said at once, with the ways out.
 * Others may pass through it but not look into it.
 */
export function prepareDataDirectory(dataDirectory) {
  if (!existsSync(dataDirectory)) mkdirSync(dataDirectory, { recursive: true, mode: 0o711 });
  requireWritable(dataDirectory, dataDirectory);
  const folders = readdirSync(dataDirectory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) requireWritable(join(dataDirectory, name), dataDirectory);
  requireWritable(clusterOf(join(dataDirectory, 'postgres')), dataDirectory);
}

function requireWritable(path, dataDirectory) {
  if (!existsSync(path)) return;
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartRefused(
      `데이터 폴더 ${path}에 쓸 수 없습니다. 다른 사용자(예: root)가 먼저 npm start를 실행한 폴더로 보입니다.\n` +
        `그 사용자로 다시 실행하거나, 소유자를 바꾸거나(sudo chown -R $(id -u) ${dataDirectory}), 다른 폴더를 지정해 주십시오: PORTAL_DATA_DIR=.data-mine npm start`,
    );
  }
}
