/**
 * The AI track of one notice in `json-rules-engine`: for each condition a rule that fires when it fails and one that fires
 * when a fact is missing; what is made from other facts is a dynamic fact, computed once a run. Of the ways that were
 * tried this was the quickest: facts in two objects with a plain path resolver, short events, operators instead of lists.
 */
import { Engine } from 'json-rules-engine';
import { companyConditions, historyConditions, projectConditions } from './json-rules-conditions.mjs';
import { addOperators, known } from './json-rules-operators.mjs';
import { figuresOf, peerInput } from './peer-input.mjs';

function addFacts(engine, { type, maxKrw, rateBp, unitKrw }) {
  engine.addFact('cap', async (_params, almanac) => {
    const { previousGrants } = await almanac.factValue('company');
    const { program, type: kind } = type.capUsedUpBy.value;
    let usedKrw = 0;
    let certain = true;
    for (const grant of previousGrants ?? []) {
      if (grant.program !== program || (known(grant.type) && grant.type !== kind)) continue;
      if (known(grant.type) && known(grant.governmentKrw)) usedKrw += grant.governmentKrw;
      else certain = false;
    }
    return { leftKrw: Math.max(0, maxKrw - usedKrw), certain };
  });
  const down = (amountKrw) => amountKrw - (amountKrw % unitKrw);
  engine.addFact('money', async (_params, almanac) => {
    const { totalCostKrw, companyInKindKrw: asked } = await almanac.factValue('project');
    if (!known(totalCostKrw)) return null;
    const { leftKrw } = await almanac.factValue('cap');
    const governmentKrw = down(Math.min(leftKrw, Math.floor((totalCostKrw * rateBp) / 10_000)));
    const companyKrw = totalCostKrw - governmentKrw;
    const shareKrw = down(Math.floor((companyKrw * type.inKind.maxRateBp.value) / 10_000));
    const companyInKindMaxKrw = Math.min(type.inKind.maxKrw.value, shareKrw);
    const companyInKindKrw = Math.min(asked ?? 0, companyInKindMaxKrw);
    const companyCashKrw = companyKrw - companyInKindKrw;
    return { governmentKrw, companyKrw, companyInKindMaxKrw, companyInKindKrw, companyCashKrw };
  });
}

function rulesOf(conditions) {
  return Object.entries(conditions).flatMap(([ruleId, { fails, unknown }]) => [
    { name: `${ruleId} fails`, conditions: fails, event: { type: 'fail', params: { ruleId } } },
    ...(unknown === undefined
      ? []
      : [{ name: `${ruleId} unknown`, conditions: unknown, event: { type: 'unknown', params: { ruleId } } }]),
  ]);
}

/** Prepares the peer for a notice and type; `decide` answers outcome, conditions and money. */
export function jsonRulesPeer(rules, notice, type) {
  const figures = figuresOf(rules, notice, type);
  const conditions = {
    ...companyConditions(figures),
    ...historyConditions(figures),
    ...projectConditions(figures),
  };
  const ruleIds = Object.keys(conditions);
  const engine = new Engine(rulesOf(conditions), {
    allowUndefinedFacts: true,
    pathResolver: (facts, path) => facts[path],
  });
  addOperators(engine, figures);
  addFacts(engine, figures);
  return {
    prepare(asked) {
      const { industry, asOfTime, asOfOn, company: its, project: planned } = peerInput(rules, asked);
      const division = industry?.division ?? null;
      return {
        company: its,
        project: planned,
        division,
        knownIndustry: industry?.known ?? false,
        asOfTime,
        asOfOn,
      };
    },
    async decide(facts) {
      const { events, almanac } = await engine.run(facts);
      const found = Object.fromEntries(ruleIds.map((ruleId) => [ruleId, 'pass']));
      let outcome = 'eligible';
      for (const { type: finding, params } of events) {
        found[params.ruleId] = finding;
        if (finding === 'fail') outcome = 'ineligible';
        else if (outcome === 'eligible') outcome = 'needs-evidence';
      }
      return { outcome, conditions: found, money: await almanac.factValue('money') };
    },
  };
}
