/**
 * npm run bench -- NAME: measures one thing and its peer side by side, and prints, last, one JSON line
 * `{ bench, ratios, figures, environment }`. Not part of npm test: figures depend on the machine.
 */
import { assignmentBench } from './bench/assignment.mjs';
import { dryRunBench } from './bench/dry-run.mjs';
import { environment } from './bench/figures.mjs';
import { autosaveBench, submitBench } from './bench/filing.mjs';
import { buildRules } from './bench/load-rules.mjs';
import { rulesBench } from './bench/rules.mjs';
import { buildWeb, webBench } from './bench/web.mjs';
import { buildWhatChanged } from './lib/build.mjs';
import { selectionBench } from './bench/selection.mjs';
import { followNpm } from './lib/run.mjs';
import { print, sayFailure } from './lib/screen.mjs';

const BENCHES = {
  rules: { prepare: buildRules, run: rulesBench },
  'dry-run': { prepare: buildRules, run: dryRunBench },
  submit: { prepare: buildWhatChanged, run: submitBench },
  autosave: { prepare: buildWhatChanged, run: autosaveBench },
  web: { prepare: buildWeb, run: webBench },
  selection: { prepare: buildRules, run: selectionBench },
  assignment: { prepare: buildRules, run: assignmentBench },
};

const WRONG_CALL = 2;

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopping.abort(name));
followNpm(() => stopping.abort('npm'));

const name = process.argv[2];
if (name === undefined || !Object.hasOwn(BENCHES, name)) {
  const names = Object.keys(BENCHES).join(', ');
  const given = name === undefined ? '벤치마크 이름이 없습니다' : `없는 벤치마크입니다: ${name}`;
  process.stderr.write(`${given}. 쓸 수 있는 이름: ${names}\n`);
  process.exit(WRONG_CALL);
}

try {
  const { prepare, run } = BENCHES[name];
  await prepare(stopping.signal);
  const { ratios, figures } = await run(stopping.signal);
  print(JSON.stringify({ bench: name, ratios, figures, environment: environment() }));
  process.exit(0);
} catch (error) {
  sayFailure(error);
  process.exit(1);
}
