/**
 * What no rule language can read for itself is read for the peers before the clock starts, in their favour: the industry
 * code against the register, and whether a ban is known (JSON has no difference between null and absent).
 */
export function peerInput(rules, { facts: { company, project }, asOf }) {
  const { ksicCode } = company;
  const digits = /^[A-U]?(\d{2,5})$/i.exec(ksicCode?.trim() ?? '')?.[1];
  return {
    company,
    project,
    industry:
      digits === undefined
        ? null
        : { division: Number(digits.slice(0, 2)), known: rules.findIndustry(ksicCode) !== null },
    banKnown: company.participationBannedUntil !== undefined,
    asOfTime: asOf.getTime(),
    asOfOn: rules.dayInKorea(asOf),
  };
}

/** The figures of a notice and type, as they were published, that a peer writes its rules with. */
export function figuresOf(rules, notice, type) {
  const terms = rules.publishedTermsOf(notice.terms);
  const typeTerms = terms.types.find((candidate) => candidate.type === type);
  const { blockingProjects } = terms.conditions;
  return {
    conditions: terms.conditions,
    type: typeTerms,
    year: terms.year,
    opensTime: Date.parse(notice.opensAt),
    closesTime: Date.parse(notice.closesAt),
    lastIntakeOn: rules.dayInKorea(new Date(notice.closesAt)),
    levels: rules.SMART_LEVELS,
    unitKrw: terms.roundingUnitKrw.value,
    maxKrw: typeTerms.governmentShare.maxKrw.value,
    rateBp: typeTerms.governmentShare.maxRateBp.value,
    blockedInAnyYear: blockingProjects.value
      .filter(({ years }) => years === null)
      .map(({ program }) => program),
    blockedInYears: blockingProjects.value.filter(({ years }) => years !== null),
  };
}
