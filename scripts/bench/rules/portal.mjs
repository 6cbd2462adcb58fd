/** The portal's own decision in the words that the peers are compared in. */
export function portalPeer(rules, notice, type) {
  return {
    prepare: (company) => company,
    decide: ({ facts, asOf }) => rules.decide(notice, type, facts, asOf),
    inCommonWords: ({ outcome, findings, fundingPlan }) => ({
      outcome,
      conditions: Object.fromEntries(findings.map((finding) => [finding.ruleId, finding.outcome])),
      money: fundingPlan === null ? null : moneyOf(fundingPlan),
    }),
  };
}

const moneyOf = ({ governmentKrw, companyKrw, companyInKindMaxKrw, companyInKindKrw, companyCashKrw }) => ({
  governmentKrw,
  companyKrw,
  companyInKindMaxKrw,
  companyInKindKrw,
  companyCashKrw,
});
