/** The conditions of the AI track as `json-rules-engine` reads them: when each fails, and when a fact is missing. */
const company = (path, operator, value) => ({ fact: 'company', path, operator, value });
const project = (path, operator, value) => ({ fact: 'project', path, operator, value });
const fact = (name, operator, value) => ({ fact: name, operator, value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });

export const companyConditions = ({ conditions: terms, opensTime, closesTime }) => ({
  'within-window': {
    fails: any(fact('asOfTime', 'lessThan', opensTime), fact('asOfTime', 'greaterThan', closesTime)),
  },
  manufacturer: {
    fails: any(
      fact('division', 'lessThan', terms.manufacturingDivisions.value.from),
      fact('division', 'greaterThan', terms.manufacturingDivisions.value.to),
    ),
    unknown: any(
      fact('division', 'isKnown', false),
      all(
        fact('knownIndustry', 'equal', false),
        fact('division', 'greaterThanInclusive', terms.manufacturingDivisions.value.from),
        fact('division', 'lessThanInclusive', terms.manufacturingDivisions.value.to),
      ),
    ),
  },
  'size-sme-or-mid-sized': {
    fails: all(company('sizeCertificate', 'isOtherThan', terms.acceptedSizes.value)),
    unknown: all(company('sizeCertificate', 'isKnown', false)),
  },
  'business-operating': {
    fails: all(company('businessStatus', 'isOtherThan', terms.acceptedBusinessStatuses.value)),
    unknown: all(company('businessStatus', 'isKnown', false)),
  },
  'no-tax-arrears': {
    fails: any(company('nationalTaxArrears', 'equal', true), company('localTaxArrears', 'equal', true)),
    unknown: all(
      company('nationalTaxArrears', 'notEqual', true),
      company('localTaxArrears', 'notEqual', true),
      any(company('nationalTaxArrears', 'isKnown', false), company('localTaxArrears', 'isKnown', false)),
    ),
  },
  'not-excluded-business': {
    fails: all(company('excludedBusiness', 'hasAny', true)),
    unknown: all(company('excludedBusiness', 'isKnown', false)),
  },
  'not-banned': {
    fails: all(company('participationBannedUntil', 'onOrAfter', { fact: 'asOfOn' })),
    unknown: all(company('participationBannedUntil', 'equal', undefined)),
  },
  'not-already-funded': {
    fails: all(company('samePlanFunded', 'equal', true)),
    unknown: all(company('samePlanFunded', 'isKnown', false)),
  },
});

export const historyConditions = ({ type }) => ({
  'target-level': {
    fails: any(
      project('targetLevel', 'lowerLevelThan', type.targetLevel.value.minimum),
      project('targetLevel', 'lowerLevelThan', { fact: 'company', path: 'currentLevel' }),
    ),
    unknown: all(
      { not: project('targetLevel', 'lowerLevelThan', type.targetLevel.value.minimum) },
      any(project('targetLevel', 'isKnown', false), company('currentLevel', 'isKnown', false)),
    ),
  },
  'no-blocking-running-project': {
    fails: all(company('runningProjects', 'blocks', true)),
    unknown: any(
      company('runningProjects', 'isKnown', false),
      all(company('runningProjects', 'mayBlock', true), {
        not: company('runningProjects', 'blocks', true),
      }),
    ),
  },
  'no-repeated-ai-cell': {
    fails: all(company('previousGrants', 'repeats', { fact: 'project', path: 'aiCells' })),
    unknown: any(
      company('previousGrants', 'isKnown', false),
      project('aiCells', 'isKnown', false),
      all(company('previousGrants', 'mayRepeat', { fact: 'project', path: 'aiCells' }), {
        not: company('previousGrants', 'repeats', { fact: 'project', path: 'aiCells' }),
      }),
    ),
  },
  'government-cap-left': {
    fails: all(company('previousGrants', 'isKnown', true), {
      fact: 'cap',
      path: 'leftKrw',
      operator: 'equal',
      value: 0,
    }),
    unknown: any(
      company('previousGrants', 'isKnown', false),
      all(
        { fact: 'cap', path: 'certain', operator: 'equal', value: false },
        { fact: 'cap', path: 'leftKrw', operator: 'greaterThan', value: 0 },
      ),
    ),
  },
});

export const projectConditions = ({ type }) => ({
  duration: {
    fails: all(project('months', 'greaterThan', type.maxMonths.value)),
    unknown: all(project('months', 'isKnown', false)),
  },
  'in-kind-kinds': {
    fails: all(
      project('companyInKindKrw', 'greaterThan', 0),
      any(
        project('inKindKinds', 'hasOtherThan', type.inKind.kinds.value),
        all(
          project('withoutSupplier', 'equal', true),
          project('inKindKinds', 'hasOneOf', type.inKind.kindsRefusedWithoutSupplier.value),
        ),
      ),
    ),
    unknown: all(
      project('companyInKindKrw', 'greaterThan', 0),
      any(project('inKindKinds', 'isKnown', false), project('inKindKinds', 'hasAny', false)),
    ),
  },
  mentoring: {
    fails: all(project('mentoring', 'isOtherThan', type.mentoring.value)),
    unknown: all(project('mentoring', 'isKnown', false)),
  },
  'supplier-in-pool': {
    fails: all(project('withoutSupplier', 'notEqual', true), project('supplierInPool', 'equal', false)),
    unknown: all(project('withoutSupplier', 'notEqual', true), project('supplierInPool', 'isKnown', false)),
  },
});
