/** What the `rules` benchmark compares, on one notice and the same made-up companies. */
import { companiesFor } from '../companies.mjs';
import { jsonRulesPeer } from './json-rules-engine.mjs';
import { portalPeer } from './portal.mjs';
import { zenPeer } from './zen-engine.mjs';

const NOTICE_ID = '2026-manufacturing-ai';
const TYPE = 'ai-factory';
const COMPANIES = 1000;

/** @param {typeof import('@subsidy/rules')} rules */
export function enginesOn(rules) {
  const notice = rules.PUBLISHED_NOTICES.find(({ id }) => id === NOTICE_ID);
  return {
    companies: companiesFor(notice, COMPANIES),
    portal: portalPeer(rules, notice, TYPE),
    peers: { jsonRulesEngine: jsonRulesPeer(rules, notice, TYPE), zen: zenPeer(rules, notice, TYPE) },
  };
}
