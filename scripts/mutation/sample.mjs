/**
 * npm run mutation:sample -- api|web [COUNT] [SEED]: mutants of what the API's verbs and the web's decisions do, drawn by
 * lot, each put into the source and judged by the specs of its own folder and by the journeys. Every mutant takes a run
 * of Jest, on a database of its own where the API is meant, so that only a share of them is tried. Writes into the
 * source of the work tree while it runs and puts back what stood there.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { randomFrom } from '../bench/figures.mjs';
import { fromRoot } from '../lib/project.mjs';
import { startTemporaryServer } from '../lib/postgres/temporary-server.mjs';

/** Which files say what happens, and what beside the specs of the folder may find a mutant: journeys, or all that read the file. */
const PROJECTS = {
  api: { decides: /\.service\.ts$/, others: () => ['journey.http-spec.ts', 'programs.http-spec.ts'] },
  web: {
    decides: /^(?!i18n|jsx|testing|(?:.*\/)?api\/)(?!.*\.(?:spec|d)\.ts$).*\.ts$/,
    others: (file) => ['--findRelatedTests', file],
  },
};
const A_MUTANT_MS = 300_000;
const QUIET = Object.fromEntries(
  ['isTraceEnabled', 'isDebugEnabled', 'isInfoEnabled', 'isWarnEnabled', 'isErrorEnabled', 'isFatalEnabled']
    .map((name) => [name, () => false])
    .concat(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((name) => [name, () => undefined])),
);

const [name = '', count = '60', seed = '2026'] = process.argv.slice(2);
const project = PROJECTS[name];
if (project === undefined) throw new Error(`which project? one of ${Object.keys(PROJECTS).join(', ')}`);

/** The mutants of a file, each with the source that it makes. */
async function mutantsOf(file) {
  const content = readFileSync(file, 'utf8');
  const options = {
    plugins: ['decorators-legacy', 'typescript', 'classProperties'],
    excludedMutations: [],
    ignorers: [],
  };
  const { mutants } = await new Instrumenter(QUIET).instrument(
    [{ name: file, content, mutate: true }],
    options,
  );
  const starts = [0];
  for (const line of content.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  const at = ({ line, column }) => starts[line] + column;
  return mutants.map((mutant) => {
    const { location, replacement, mutatorName } = mutant;
    const [from, to] = [at(location.start), at(location.end)];
    return {
      file,
      line: location.start.line + 1,
      what: `${mutatorName}: ${content.slice(from, to).replace(/\s+/g, ' ').slice(0, 80)} → ${replacement.slice(0, 60)}`,
      before: content,
      after: content.slice(0, from) + replacement + content.slice(to),
    };
  });
}

/** Whether all these specs pass; a run that takes too long counts as one that fails. */
function pass(patterns, environment) {
  if (patterns.length === 0) return Promise.resolve(true);
  const settings = [
    '-c',
    `apps/${name}/jest.config.mjs`,
    '--forceExit',
    '--bail',
    '--maxWorkers=1',
    '--silent',
  ];
  const jest = fromRoot('node_modules/jest/bin/jest.js');
  const run = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, ...settings, ...patterns],
    {
      cwd: fromRoot('.'),
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    },
  );
  const late = setTimeout(() => run.kill('SIGKILL'), A_MUTANT_MS);
  return new Promise((resolve) => {
    run.on('exit', (code) => {
      clearTimeout(late);
      resolve(code === 0);
    });
  });
}

/** The specs of the folder: first those that bear the name of the file. */
function specsBeside(file) {
  const folder = dirname(file);
  const stem = basename(file).split('.')[0];
  const specs = readdirSync(folder)
    .filter((entry) => /spec\.tsx?$/.test(entry))
    .map((entry) => join(folder, entry));
  const named = specs.filter((spec) => basename(spec).startsWith(`${stem}.`));
  return [named, specs.filter((spec) => !named.includes(spec))];
}

async function survives(mutant, environment) {
  writeFileSync(mutant.file, mutant.after);
  try {
    for (const patterns of [...specsBeside(mutant.file), project.others(mutant.file)])
      if (!(await pass(patterns, environment))) return false;
    return true;
  } finally {
    writeFileSync(mutant.file, mutant.before);
  }
}

const source = fromRoot(`apps/${name}/src`);
const files = readdirSync(source, { recursive: true })
  .filter((entry) => project.decides.test(entry))
  .map((entry) => join(source, entry))
  .sort();
const all = (await Promise.all(files.map(mutantsOf))).flat();
const next = randomFrom(Number(seed));
const drawn = all.map((mutant) => ({ mutant, lot: next() })).sort((one, other) => one.lot - other.lot);
const server = name === 'api' && !process.env.TEST_DATABASE_URL ? await startTemporaryServer() : undefined;
const environment = server === undefined ? {} : { TEST_DATABASE_URL: server.url };
let killed = 0;
let tried = 0;
for (const { mutant } of drawn.slice(0, Number(count))) {
  const alive = await survives(mutant, environment);
  tried += 1;
  if (!alive) killed += 1;
  process.stdout.write(
    `${alive ? 'alive ' : 'killed'} ${String(killed)}/${String(tried)} ${mutant.file.slice(fromRoot('.').length)}:${String(mutant.line)} ${mutant.what}\n`,
  );
}
process.stdout.write(
  `${JSON.stringify({ project: name, seed, files: files.length, mutants: all.length, tried, killed })}\n`,
);
await server?.stop?.();
process.exit(0);
