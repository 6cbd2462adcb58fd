/** The AI track of one notice as a decision graph of `@gorules/zen-engine`: one expression a condition, with its trace. */
import { ZenEngine } from '@gorules/zen-engine';
import { figuresOf, peerInput } from './peer-input.mjs';

const text = JSON.stringify;

const companyConditions = ({ conditions, opensTime, closesTime }) => ({
  'within-window': `asOfTime >= ${opensTime} and asOfTime <= ${closesTime} ? 'pass' : 'fail'`,
  manufacturer: `industry == null ? 'unknown'
    : industry.division < ${conditions.manufacturingDivisions.value.from}
      or industry.division > ${conditions.manufacturingDivisions.value.to} ? 'fail'
    : industry.known ? 'pass' : 'unknown'`,
  'size-sme-or-mid-sized': `company.sizeCertificate == null ? 'unknown'
    : company.sizeCertificate in ${text(conditions.acceptedSizes.value)} ? 'pass' : 'fail'`,
  'business-operating': `company.businessStatus == null ? 'unknown'
    : company.businessStatus in ${text(conditions.acceptedBusinessStatuses.value)} ? 'pass' : 'fail'`,
  'no-tax-arrears': `company.nationalTaxArrears == true or company.localTaxArrears == true ? 'fail'
    : company.nationalTaxArrears == null or company.localTaxArrears == null ? 'unknown' : 'pass'`,
  'not-excluded-business': `company.excludedBusiness == null ? 'unknown'
    : len(company.excludedBusiness) == 0 ? 'pass' : 'fail'`,
  'not-banned': `not banKnown ? 'unknown' : company.participationBannedUntil == null ? 'pass'
    : date(asOfOn) <= date(company.participationBannedUntil) ? 'fail' : 'pass'`,
  'not-already-funded': `company.samePlanFunded == null ? 'unknown' : company.samePlanFunded ? 'fail' : 'pass'`,
});

function levelCondition({ type, levels }) {
  const minimum = levels.indexOf(type.targetLevel.value.minimum);
  return {
    ranks: text(Object.fromEntries(levels.map((level, rank) => [level, rank]))),
    targetRank: `project.targetLevel == null ? null : $.ranks[project.targetLevel]`,
    currentRank: `company.currentLevel == null ? null : $.ranks[company.currentLevel]`,
    'conditions.target-level': `$.targetRank != null and $.targetRank < ${minimum} ? 'fail'
      : $.targetRank == null or $.currentRank == null ? 'unknown'
      : $.targetRank < $.currentRank ? 'fail' : 'pass'`,
  };
}

function runningCondition({ blockedInAnyYear, blockedInYears, lastIntakeOn }) {
  const last = `date('${lastIntakeOn}')`;
  const always = `#.program in ${text(blockedInAnyYear)}`;
  const inYears = blockedInYears.map(({ program, years }) => ({
    sure: `(#.program == '${program}' and #.year in ${text(years)})`,
    unsure: `(#.program == '${program}' and #.year == null)`,
  }));
  const sure = [always, ...inYears.map((rule) => rule.sure)].join(' or ');
  const unsure = inYears.map((rule) => rule.unsure).join(' or ');
  return {
    'no-blocking-running-project': `company.runningProjects == null ? 'unknown'
      : some(company.runningProjects, (${sure}) and #.buildEndsOn != null and date(#.buildEndsOn) > ${last}) ? 'fail'
      : some(company.runningProjects, ((${sure}) and #.buildEndsOn == null)
          or ((${unsure}) and (#.buildEndsOn == null or date(#.buildEndsOn) > ${last}))) ? 'unknown' : 'pass'`,
  };
}

function grantConditions({ conditions, type, year, maxKrw }) {
  const { program, type: repeated } = conditions.repeatedCells.value;
  const earlier = `(#.year != null and #.year < ${year})`;
  const counts = `#.program == '${program}' and #.type == '${repeated}' and ${earlier}`;
  const unclear = `#.program == '${program}'
    and ((#.type == null and (#.year == null or #.year < ${year})) or (#.type == '${repeated}' and #.year == null))`;
  const usedBy = type.capUsedUpBy.value;
  const uses = `#.program == '${usedBy.program}' and #.type == '${usedBy.type}'`;
  return {
    grants: `company.previousGrants ?? []`,
    cells: `project.aiCells ?? []`,
    countedCells: `flatMap(filter($.grants, ${counts}), #.aiCells ?? [])`,
    unclearCells: `flatMap(filter($.grants, ${unclear}), #.aiCells ?? [])`,
    cellsMissing: `some($.grants, #.aiCells == null and ((${counts}) or (${unclear})))`,
    'conditions.no-repeated-ai-cell': `company.previousGrants == null or project.aiCells == null ? 'unknown'
      : some($.cells, # in $.countedCells) ? 'fail'
      : ($.cellsMissing and len($.cells) > 0) or some($.cells, # in $.unclearCells) ? 'unknown' : 'pass'`,
    usedKrw: `sum(map(filter($.grants, ${uses} and #.governmentKrw != null), #.governmentKrw))`,
    capUncertain: `some($.grants, #.program == '${usedBy.program}'
      and (#.type == null or (#.type == '${usedBy.type}' and #.governmentKrw == null)))`,
    capLeftKrw: `max([0, ${maxKrw} - $.usedKrw])`,
    'conditions.government-cap-left': `company.previousGrants == null ? 'unknown'
      : $.capLeftKrw == 0 ? 'fail' : $.capUncertain ? 'unknown' : 'pass'`,
  };
}

function projectConditions({ type }) {
  const { kinds, kindsRefusedWithoutSupplier } = type.inKind;
  return {
    duration: `project.months == null ? 'unknown' : project.months > ${type.maxMonths.value} ? 'fail' : 'pass'`,
    'in-kind-kinds': `(project.companyInKindKrw ?? 0) <= 0 ? 'pass'
      : len(project.inKindKinds ?? []) == 0 ? 'unknown'
      : some(project.inKindKinds, # not in ${text(kinds.value)}) ? 'fail'
      : project.withoutSupplier == true
        and some(project.inKindKinds, # in ${text(kindsRefusedWithoutSupplier.value)}) ? 'fail' : 'pass'`,
    mentoring: `project.mentoring == null ? 'unknown'
      : project.mentoring in ${text(type.mentoring.value)} ? 'pass' : 'fail'`,
    'supplier-in-pool': `project.withoutSupplier == true ? 'pass'
      : project.supplierInPool == null ? 'unknown' : project.supplierInPool ? 'pass' : 'fail'`,
  };
}

const funding = ({ type, rateBp, unitKrw }) => ({
  totalKrw: `project.totalCostKrw ?? 0`,
  'money.governmentKrw': `floor(min([$.capLeftKrw, floor($.totalKrw * ${rateBp} / 10000)]) / ${unitKrw}) * ${unitKrw}`,
  'money.companyKrw': `$.totalKrw - $.money.governmentKrw`,
  'money.companyInKindMaxKrw': `min([${type.inKind.maxKrw.value},
    floor(floor($.money.companyKrw * ${type.inKind.maxRateBp.value} / 10000) / ${unitKrw}) * ${unitKrw}])`,
  'money.companyInKindKrw': `min([project.companyInKindKrw ?? 0, $.money.companyInKindMaxKrw])`,
  'money.companyCashKrw': `$.money.companyKrw - $.money.companyInKindKrw`,
  costKnown: `project.totalCostKrw != null`,
});

const inConditions = (expressions) =>
  Object.fromEntries(Object.entries(expressions).map(([key, value]) => [`conditions.${key}`, value]));

function graphOf(figures) {
  const expressions = {
    ...inConditions(companyConditions(figures)),
    ...levelCondition(figures),
    ...inConditions(runningCondition(figures)),
    ...grantConditions(figures),
    ...inConditions(projectConditions(figures)),
    ...funding(figures),
    outcome: `some(values($.conditions), # == 'fail') ? 'ineligible'
      : some(values($.conditions), # == 'unknown') ? 'needs-evidence' : 'eligible'`,
  };
  return {
    nodes: [
      { id: 'input', name: 'facts', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'conditions',
        name: 'conditions',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: {
          expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
        },
      },
      { id: 'output', name: 'decision', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'input', targetId: 'conditions' },
      { id: 'second', type: 'edge', sourceId: 'conditions', targetId: 'output' },
    ],
  };
}

/** Prepares the peer for a notice and type; `decide` answers outcome, conditions and money. */
export function zenPeer(rules, notice, type) {
  const decision = new ZenEngine().createDecision(graphOf(figuresOf(rules, notice, type)));
  return {
    prepare: (company) => peerInput(rules, company),
    async decide(input) {
      const { result } = await decision.evaluate(input, { trace: true });
      const { outcome, conditions, costKnown, money } = result;
      return { outcome, conditions, money: costKnown ? money : null };
    },
  };
}
