import { decide } from '../../engine/decide.ts';
import { GUIDE_NOTICES } from '../guide-notices.ts';
import { REGIONAL_NOTICES } from '../regional-notices.ts';
import type { GuideNotice } from '../../core/notice.ts';
import type { RawDecision } from '../../core/decision.ts';
import type { CompanyFacts, ProjectFacts } from '../../core/facts.ts';
import { aCompany, aProject, findingOf } from '../../testing/builders.ts';
import { koreanWording } from '../../messages/korean-wording.ts';
import { warningOf } from '../../messages/warnings.ts';
import type { GoodFacts, GuideCase } from './cases/case.ts';
import { FIELD_CASES, GOOD_FIELDS } from './cases/fields.ts';
import { GOOD_GOVERNMENT, GOVERNMENT_CASES } from './cases/government.ts';
import { GOOD_SMALL_PROJECTS, SMALL_PROJECT_CASES } from './cases/small-projects.ts';
import { GOOD_WIN_WIN, WIN_WIN_CASES } from './cases/win-win.ts';

const { conditionOf } = koreanWording;

const GOOD: readonly GoodFacts[] = [
  ...GOOD_GOVERNMENT,
  ...GOOD_FIELDS,
  ...GOOD_WIN_WIN,
  ...GOOD_SMALL_PROJECTS,
];
const CASES: readonly GuideCase[] = [
  ...GOVERNMENT_CASES,
  ...FIELD_CASES,
  ...WIN_WIN_CASES,
  ...SMALL_PROJECT_CASES,
];
const WITHOUT_WINDOW = '2026-04-10T12:00:00+09:00';

function noticeOf(id: string): GuideNotice {
  const found = GUIDE_NOTICES.find((notice) => notice.id === id);
  if (found === undefined) throw new Error(`No notice ${id}`);
  return found;
}

type Facts = { company?: CompanyFacts; project?: ProjectFacts; asOf?: string };

function decideWith({ notice, type }: Pick<GuideCase, 'notice' | 'type'>, facts: Facts = {}): RawDecision {
  const good = GOOD.find((row) => row.notice === notice && row.type === type);
  if (good === undefined) throw new Error(`No good facts for ${notice} ${type}`);
  const input = {
    company: aCompany({ ...good.company, ...facts.company }),
    project: aProject({ ...good.project, ...facts.project }),
  };
  return decide(noticeOf(notice), type, input, new Date(facts.asOf ?? good.asOf ?? WITHOUT_WINDOW));
}

it('has good facts for every central notice and type', () => {
  const central = GUIDE_NOTICES.filter((notice) => !REGIONAL_NOTICES.includes(notice));
  const ways = central.flatMap(({ id, terms }) => terms.types.map(({ type }) => `${id} ${type}`));
  expect(GOOD.map(({ notice, type }) => `${notice} ${type}`).sort()).toEqual([...ways].sort());
});

it.each(GOOD.map((good) => [good.notice, good.type, good] as const))(
  'fails nothing of %s %s on good facts, and only what is not published stays open',
  (_notice, _type, good) => {
    const { findings, warnings } = decideWith(good);
    const open = findings.filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'not-published');
    expect(open).toEqual([]);
    expect(warnings).toEqual([]);
  },
);

/** Every source beside a rule or an amount of the decision. */
const sourcesOf = ({ findings, fundingPlan }: RawDecision): string[] =>
  [...findings.map(({ cite }) => cite), ...(fundingPlan?.lines ?? []).map(({ citation }) => citation)].map(
    ({ document }) => document,
  );

it.each(CASES.map((row) => [row.notice, row.type, row.notes, row] as const))(
  '%s %s: %s',
  (_notice, _type, _notes, row) => {
    const decision = decideWith(row, row);
    const { rule, plan, warning, noWarning } = row.expect;
    if (rule !== undefined) {
      const [ruleId, outcome, reason] = rule;
      const finding = findingOf(decision, ruleId);
      expect(finding).toMatchObject({ outcome, reason });
      expect(finding?.cite.document).toContain(row.source);
    } else {
      expect(sourcesOf(decision).some((document) => document.includes(row.source))).toBe(true);
    }
    if (plan === null) expect(decision.fundingPlan).toBeNull();
    else if (plan !== undefined) expect(decision.fundingPlan).toMatchObject(plan);
    const codes = decision.warnings.map(({ code }) => code);
    if (warning !== undefined) expect(codes).toContain(warning);
    if (noWarning !== undefined) expect(codes).not.toContain(noWarning);
  },
);

it('is written in Korean for every case, with the way out where one is needed', () => {
  for (const row of CASES) {
    const { findings, warnings } = decideWith(row, row);
    for (const finding of findings) {
      const { message, remedy } = conditionOf(finding);
      expect(`${message} ${remedy ?? ''}`).not.toMatch(/undefined|NaN|null|\[object/);
      expect(message).toMatch(/[가-힣].*(다|요)\.$/);
      if (finding.outcome !== 'pass') expect(remedy).toMatch(/(다|요)\.$/);
    }
    for (const { message } of warnings.map(warningOf)) expect(message).toMatch(/(다|요)\.$/);
  }
});

it('names the office to ask wherever a figure is not published', () => {
  for (const good of GOOD) {
    const { findings } = decideWith(good);
    for (const finding of findings.filter(({ reason }) => reason === 'not-published')) {
      expect(conditionOf(finding).remedy).toContain(noticeOf(good.notice).terms.contact?.name);
    }
  }
});

it('names the office to ask where an industry code does not tell the field', () => {
  const way = { notice: '2026-ministry-linked', type: 'standard' } as const;
  const finding = findingOf(decideWith(way, { company: { ksicCode: '29293' } }), 'industry-field');
  expect(finding).toMatchObject({ outcome: 'unknown', values: { office: '스마트제조혁신추진단' } });
});

const REFUSED: readonly (readonly [string, Facts, string])[] = [
  ['a closed business', { company: { businessStatus: 'closed' } }, 'business-operating'],
  ['a suspended business', { company: { businessStatus: 'suspended' } }, 'business-operating'],
  ['arrears of national tax', { company: { nationalTaxArrears: true } }, 'no-tax-arrears'],
  ['arrears of local tax', { company: { localTaxArrears: true } }, 'no-tax-arrears'],
  ['a ban', { company: { participationBannedUntil: '2030-01-01' } }, 'not-banned'],
  ['a plan that was funded before', { company: { samePlanFunded: true } }, 'not-already-funded'],
  ['an excluded trade', { company: { excludedBusiness: ['entertainment'] } }, 'not-excluded-business'],
  ['wholesale trade', { company: { ksicCode: '46411' } }, 'manufacturer'],
  ['a refused certificate', { company: { sizeCertificate: 'none' } }, 'size-sme-or-mid-sized'],
];

it.each(GOOD.flatMap((good) => REFUSED.map((row) => [good.notice, good.type, ...row] as const)))(
  '%s %s refuses %s, with the clause that it is carried over from',
  (notice, type, _what, facts, ruleId) => {
    const decision = decideWith({ notice, type }, facts);
    expect(decision.outcome).toBe('ineligible');
    expect(findingOf(decision, ruleId)).toMatchObject({ outcome: 'fail', cite: { confidence: 'inferred' } });
  },
);

const WITH_SUPPLIER = [
  'autonomous-factory',
  'advanced-general',
  'win-win',
  'win-win-ai',
  'ministry-linked',
  'rnd-diffusion',
  'carbon-neutral',
];

it.each(GOOD.map((good) => [good.notice, good.type] as const))(
  'asks for a registered supplier in %s %s where suppliers build',
  (notice, type) => {
    const decision = decideWith({ notice, type }, { project: { supplierInPool: false } });
    const outcome = findingOf(decision, 'supplier-in-pool')?.outcome;
    expect(outcome).toBe(WITH_SUPPLIER.includes(decision.program) ? 'fail' : undefined);
  },
);
