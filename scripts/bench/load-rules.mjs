import { pathToFileURL } from 'node:url';
import { runNx } from '../lib/build.mjs';
import { fromRoot } from '../lib/project.mjs';
import { StartRefused } from '../lib/screen.mjs';

/** Builds the rules when their sources changed since the last build; Nx knows. */
export async function buildRules(signal) {
  const { code, output } = await runNx(['run', 'rules:build'], { signal });
  if (code !== 0)
    throw new StartRefused(`규칙을 빌드하지 못했습니다 (종료 코드 ${code}).\n${output.trimEnd()}`);
}

/** The rules as they are delivered: built, plain JavaScript. */
export const loadRules = () => import(pathToFileURL(fromRoot('libs/rules/dist/index.js')).href);

/** The same for what only staff pages and the API use. */
export const loadCaseRules = () => import(pathToFileURL(fromRoot('libs/rules/dist/case.js')).href);
