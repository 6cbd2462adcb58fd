import { isDeepStrictEqual } from 'node:util';

const OUTCOMES = ['eligible', 'ineligible', 'needs-evidence'];

/** Every peer must answer every company as the portal does: outcome, each condition, each amount. */
export async function requireAgreement(portal, peers, companies) {
  if (companies.length === 0) throw new Error('비교할 기업이 없습니다');
  const expected = companies.map((company) => portal.inCommonWords(portal.decide(portal.prepare(company))));
  requireVariety(expected);
  for (const [name, peer] of Object.entries(peers)) {
    for (const [index, company] of companies.entries()) {
      const found = await peer.decide(peer.prepare(company));
      if (!isDeepStrictEqual(sorted(found), sorted(expected[index]))) {
        throw new Error(`${name}의 답이 다릅니다.\n${explain(company, expected[index], found)}`);
      }
    }
  }
  return expected;
}

/** Companies that all answer alike would prove nothing. */
function requireVariety(answers) {
  const missing = OUTCOMES.filter((outcome) => !answers.some((answer) => answer.outcome === outcome));
  const ruleIds = Object.keys(answers[0].conditions);
  for (const ruleId of ruleIds) {
    for (const outcome of ['pass', 'fail', ...(ruleId === 'within-window' ? [] : ['unknown'])]) {
      if (!answers.some(({ conditions }) => conditions[ruleId] === outcome))
        missing.push(`${ruleId}: ${outcome}`);
    }
  }
  if (!answers.some(({ money }) => money === null)) missing.push('money: null');
  if (missing.length > 0) throw new Error(`표본에 없는 판정이 있습니다: ${missing.join(', ')}`);
}

const sorted = ({ outcome, conditions, money }) => ({
  outcome,
  conditions: Object.fromEntries(Object.entries(conditions).sort()),
  money: money && { ...money },
});

function explain(company, expected, found) {
  const different = Object.keys(expected.conditions).filter(
    (ruleId) => expected.conditions[ruleId] !== found.conditions[ruleId],
  );
  return JSON.stringify({ different, company, expected, found }, null, 2);
}
