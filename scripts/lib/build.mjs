import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { fromRoot } from './project.mjs';
import { say, StartRefused } from './screen.mjs';

const sources = ['apps/api', 'apps/web', 'libs', 'migrations'];
const settings = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const notSources = new Set(['dist', 'node_modules', 'coverage', 'test-results']);
const products = [
  'apps/api/dist/main.js',
  'apps/web/dist/index.html',
  'apps/web/dist/server/first-page.js',
  'libs/rules/dist/index.js',
  'libs/contract/dist/index.js',
  'migrations/dist/index.js',
];
const record = () => fromRoot('.nx', 'last-build.sha256');

function* filesIn(directory) {
  const entries = readdirSync(fromRoot(directory), { withFileTypes: true });
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    if (notSources.has(entry.name)) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** One hash over the names and contents of every source: a few milliseconds, where asking Nx costs a second. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...settings, ...sources.flatMap((directory) => [...filesIn(directory)])]) {
    hash.update(`\0${path}\0`).update(readFileSync(fromRoot(path)));
  }
  return hash.digest('hex');
}

const lastBuilt = () => {
  try {
    return readFileSync(record(), 'utf8');
  } catch {
    return '';
  }
};

/** Builds every project whose sources changed since the last build (Nx decides which); skips Nx when none did. */
export async function buildWhatChanged(signal) {
  const current = fingerprint();
  if (current === lastBuilt() && products.every((path) => existsSync(fromRoot(path)))) return;
  say('바뀐 부분을 빌드합니다');
  const { code, output } = await runNx(['run-many', '-t', 'build', '--parallel=2'], { signal });
  const missing = products.filter((path) => !existsSync(fromRoot(path)));
  if (code !== 0 || missing.length > 0) {
    throw new StartRefused(
      `빌드하지 못했습니다 (종료 코드 ${code}).\n${[output.trimEnd(), ...missing].join('\n')}`,
    );
  }
  rememberBuild(current);
}

/**
 * Keeps what the products were built from; the next start compares.
 * @public The tests of npm start call it in their copy of the scripts.
 */
export function rememberBuild(built = fingerprint()) {
  mkdirSync(fromRoot('.nx'), { recursive: true });
  writeFileSync(record(), built);
}

/** Nx without its background process and its screen drawing, so that nothing stays behind. */
export const runNx = (parameters, options = {}) =>
  runCommand(process.execPath, [fromRoot('node_modules/nx/dist/bin/nx.js'), ...parameters], {
    ...options,
    environment: { ...options.environment, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
  });
