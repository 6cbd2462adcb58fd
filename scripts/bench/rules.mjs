/**
 * `npm run bench -- rules`: one full AI-track decision (findings, citations, funding plan, bonus, documents, warnings) of the
 * portal, against the same conditions and money in two rule engines, on the same companies.
 */
import { fromRoot } from '../lib/project.mjs';
import { say, StartRefused } from '../lib/screen.mjs';
import { runCommand } from '../lib/command.mjs';
import { alternate, median, rounded, secondsOf } from './figures.mjs';
import { loadRules } from './load-rules.mjs';
import { requireAgreement } from './rules/agreement.mjs';
import { enginesOn } from './rules/engines.mjs';

const ROUNDS = 7;
/** The portal goes through the companies so often that a round takes about as long as a peer's. */
const PORTAL_PASSES = 200;
const YOUNG_GENERATION_MB = 512;

export async function rulesBench(signal) {
  const { companies, portal, peers } = enginesOn(await loadRules());
  say(`기업 ${companies.length}곳에서 세 엔진의 판정이 같은지 확인합니다`);
  const answers = await requireAgreement(portal, peers, companies);
  say(`속도를 잽니다 (번갈아 ${ROUNDS}회)`);
  const samples = await alternate(ROUNDS, measuresOf(portal, peers, companies));
  const perSecond = Object.fromEntries(
    Object.entries(samples).map(([name, rates]) => [name, Math.round(median(rates))]),
  );
  say('메모리를 잽니다');
  const bytes = await bytesPerEvaluation(signal);
  return {
    ratios: {
      vsJsonRulesEngine: rounded(perSecond.portal / perSecond.jsonRulesEngine),
      vsZen: rounded(perSecond.portal / perSecond.zen),
      bytesPerEvaluation: bytes.portal,
    },
    figures: {
      evaluationsPerSecond: perSecond,
      bytesPerEvaluation: bytes.portal,
      bytesPerEvaluationOf: bytes,
      companies: companies.length,
      agreed: answers.length,
      outcomes: countsOf(answers.map(({ outcome }) => outcome)),
      conditions: Object.keys(answers[0].conditions).length,
      rounds: ROUNDS,
    },
  };
}

/** Evaluations per second; the inputs of each engine are ready before the clock starts. */
function measuresOf(portal, peers, companies) {
  const asked = companies.map(portal.prepare);
  const measures = {
    async portal() {
      let findings = 0;
      const seconds = await secondsOf(() => {
        for (let pass = 0; pass < PORTAL_PASSES; pass += 1) {
          for (const company of asked) findings += portal.decide(company).findings.length;
        }
      });
      requireSome(findings);
      return (PORTAL_PASSES * asked.length) / seconds;
    },
  };
  for (const [name, peer] of Object.entries(peers)) {
    const inputs = companies.map(peer.prepare);
    measures[name] = async () => {
      let conditions = 0;
      const seconds = await secondsOf(async () => {
        for (const input of inputs) conditions += Object.keys((await peer.decide(input)).conditions).length;
      });
      requireSome(conditions);
      return inputs.length / seconds;
    };
  }
  return measures;
}

function requireSome(count) {
  if (count === 0) throw new Error('판정이 하나도 나오지 않았습니다');
}

async function bytesPerEvaluation(signal) {
  const space = [
    `--min-semi-space-size=${YOUNG_GENERATION_MB}`,
    `--max-semi-space-size=${YOUNG_GENERATION_MB}`,
  ];
  const { code, output } = await runCommand(
    process.execPath,
    ['--expose-gc', ...space, fromRoot('scripts/bench/rules/allocation.mjs')],
    { signal },
  );
  if (code !== 0) throw new StartRefused(`메모리를 재지 못했습니다 (종료 코드 ${code}).\n${output}`);
  return JSON.parse(output.trim().split('\n').at(-1));
}

function countsOf(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
