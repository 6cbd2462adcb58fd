import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './command.mjs';
import { fromRoot } from './project.mjs';
import { say, StartRefused } from './screen.mjs';

const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
};

/**
 * True when node_modules holds what package-lock.json names. npm leaves its own record of what it installed beside the
 * packages; packages for other platforms are optional and may be absent from it.
 */
function isInstalled(root = fromRoot()) {
  const wanted = readPackages(`${root}/package-lock.json`);
  const installed = readPackages(`${root}/node_modules/.package-lock.json`);
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    const found = installed[path];
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && existsSync(`${root}/${path}`);
  });
}

/** Installs the exact versions of package-lock.json when something is missing; otherwise does nothing. */
export async function installWhatIsMissing(signal) {
  if (isInstalled()) return;
  say('필요한 패키지를 설치합니다 (npm ci, 1분쯤 걸립니다)');
  const npm = process.env['npm_execpath'];
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = npm?.endsWith('.js')
    ? await runCommand(process.execPath, [npm, ...parameters], { signal })
    : await runCommand('npm', parameters, { signal });
  if (code === 0) return;
  throw new StartRefused(
    `패키지를 설치하지 못했습니다 (npm ci, 종료 코드 ${code}). 인터넷 연결과 npm 저장소 설정을 확인한 뒤 다시 실행해 주십시오.\n` +
      output.trimEnd().split('\n').slice(-15).join('\n'),
  );
}
