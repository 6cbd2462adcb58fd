import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './project.mjs';
import { say, StartRefused } from './screen.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Environment with which a browser starts, for Playwright. @typedef {{ CHROMIUM_PATH: string, LD_LIBRARY_PATH?: string, FONTCONFIG_PATH?: string }} BrowserEnvironment */

const starts = (path, environment = {}) =>
  existsSync(path) &&
  spawnSync(path, ['--version'], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
    timeout: 30_000,
  }).status === 0;

function* installedBrowsers() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const name of names) for (const folder of ['/usr/bin', ...folders]) yield join(folder, name);
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A browser for the browser tests: the one named in CHROMIUM_PATH, one of this machine, Playwright's own, or the one that
 * npm brought (Linux x64), which needs nothing installed.
 * @returns {Promise<BrowserEnvironment>}
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (starts(named)) return { CHROMIUM_PATH: named };
    throw new StartRefused(
      `CHROMIUM_PATH의 브라우저(${named})가 시작되지 않습니다. 경로를 확인하거나 변수를 지워 주십시오.`,
    );
  }
  for (const path of [...installedBrowsers(), await playwrightBrowser()])
    if (starts(path)) return { CHROMIUM_PATH: path };
  const packed = await unpackBrowser();
  if (packed) return packed;
  throw new StartRefused(
    '브라우저 시험에 쓸 Chromium을 찾지 못했습니다. Chromium을 설치하거나 CHROMIUM_PATH로 지정해 주십시오.',
  );
}

/**
 * Unpacks the browser of @sparticuz/chromium once, beside the packages. The package itself would unpack to the temporary
 * folder and take a half-unpacked file there for a whole one; a child with its own TMPDIR and a rename at the end mend both.
 */
async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const directory = fromRoot('node_modules/.cache/portal-chromium');
  if (!existsSync(directory)) {
    say('npm이 가져온 Chromium을 풉니다');
    const unfinished = `${directory}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const source = pathToFileURL(fromRoot('node_modules/@sparticuz/chromium/build/index.js')).href;
    const libraries = fromRoot('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    const program = `const { default: chromium, inflate } = await import('${source}');
      await chromium.executablePath(); await inflate(${JSON.stringify(libraries)});`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TMPDIR: unfinished },
      encoding: 'utf8',
    });
    if (status !== 0) throw new StartRefused(`Chromium을 풀지 못했습니다.\n${stderr}`);
    renameSync(unfinished, directory);
  }
  const CHROMIUM_PATH = join(directory, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(directory, 'fonts') };
  if (starts(CHROMIUM_PATH)) return { CHROMIUM_PATH, ...(existsSync('/etc/fonts/fonts.conf') ? {} : fonts) };
  const bare = { ...fonts, LD_LIBRARY_PATH: join(directory, 'al2023/lib') };
  return starts(CHROMIUM_PATH, bare) ? { CHROMIUM_PATH, ...bare } : undefined;
}
