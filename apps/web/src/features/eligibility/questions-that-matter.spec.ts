import { elsewhereSentence, verdictSentence } from '@subsidy/rules/check';
import {
  formOf,
  GUIDE_QUESTIONS,
  koreanWording,
  PUBLISHED_NOTICES,
  type Condition,
  type Decision,
  type FieldValues,
} from '@subsidy/rules';
import { checkKo } from '../../i18n/check-ko.ts';
import { checkFields } from './check-fields.ts';
import { everyQuestion, questionsThatMatter } from './questions-that-matter.ts';
import { QUESTION_GROUPS } from './questions.ts';

type Judged = Pick<Decision, 'outcome' | 'conditions' | 'fundingPlan' | 'noticeId'>;

const [NOTICE] = PUBLISHED_NOTICES;
if (NOTICE === undefined) throw new Error('no notice');
const FIELDS = checkFields(NOTICE.terms, formOf(NOTICE.terms, 'ai-factory').application, {
  ...koreanWording,
  words: checkKo,
  verdict: verdictSentence,
  elsewhere: elsewhereSentence,
});
const CITE = { document: 'd', clause: 'c', issuedOn: '2026-03-19', confidence: 'official' } as const;

const condition = (outcome: Condition['outcome'], ruleId: string, fields: string[]): Condition => ({
  ruleId,
  outcome,
  message: '',
  remedy: null,
  fields,
  citation: CITE,
});

const judged = (outcome: Decision['outcome'], conditions: Condition[], noticeId = 'notice'): Judged => ({
  outcome,
  conditions,
  fundingPlan: null,
  noticeId,
});

const DURATION = condition('unknown', 'duration', ['project.months']);
const BAN = condition('unknown', 'not-banned', ['company.participationBannedUntil']);
const SIZE = condition('unknown', 'size-sme-or-mid-sized', [
  'company.sizeCertificate',
  'company.totalAssetsKrw',
]);
const POOL = condition('unknown', 'supplier-in-pool', ['project.withoutSupplier', 'project.supplierInPool']);
const matter = (decisions: readonly Judged[], answers: FieldValues = {}) =>
  questionsThatMatter(decisions, FIELDS, answers);

const MONEY = ['project.totalCostKrw', 'project.companyInKindKrw'];

it('asks what an undecided condition waits for, and for the money', () => {
  expect(matter([judged('needs-evidence', [DURATION])]).open).toEqual(['project.months', ...MONEY]);
});

it('does not ask for what only a refused decision waits for', () => {
  const { open, shown, allRefused } = matter([
    judged('ineligible', [DURATION]),
    judged('needs-evidence', [BAN]),
  ]);
  expect(open).toEqual(['company.underParticipationBan', ...MONEY]);
  expect(shown.has('project.months')).toBe(false);
  expect(allRefused).toBe(false);
});

it('asks nothing but what is always welcome when every decision is refused', () => {
  const { open, shown, allRefused } = matter([judged('ineligible', [DURATION, BAN, SIZE])]);
  expect(open).toEqual([]);
  expect([...shown]).toEqual(['company.businessRegistrationNumber', 'company.regionCode']);
  expect(allRefused).toBe(true);
});

it('asks nothing about met conditions, and nothing twice', () => {
  const met = condition('pass', 'manufacturer', ['company.ksicCode']);
  const { open } = matter([judged('needs-evidence', [met, DURATION]), judged('needs-evidence', [DURATION])]);
  expect(open).toEqual(['project.months', ...MONEY]);
});

it('keeps what was answered, so that it can be mended', () => {
  const { shown, open } = matter([judged('ineligible', [])], {
    'project.months': 12,
    'project.totalCostKrw': 0,
  });
  expect(shown).toContain('project.months');
  expect(shown).toContain('project.totalCostKrw');
  expect(open).toEqual([]);
});

it('counts the certificate and not the figures by which one guesses it', () => {
  const { shown, open } = matter([judged('needs-evidence', [SIZE])]);
  expect(open).toEqual(['company.sizeCertificate', ...MONEY]);
  expect(shown).toContain('company.totalAssetsKrw');
  expect(matter([judged('needs-evidence', [DURATION])]).shown.has('company.totalAssetsKrw')).toBe(false);
});

it('asks for the figures when another program decides by them', () => {
  const few = condition('unknown', 'employees-below', ['company.regularEmployees']);
  expect(matter([judged('needs-evidence', [few])]).open).toContain('company.regularEmployees');
});

it('asks for the pool only with a supplier, and for the end of a ban only with a ban', () => {
  const decisions = [judged('needs-evidence', [POOL, BAN])];
  expect(matter(decisions).open).toEqual([
    'company.underParticipationBan',
    ...MONEY,
    'project.withoutSupplier',
  ]);
  const answers = { 'project.withoutSupplier': false, 'company.underParticipationBan': true };
  expect(matter(decisions, answers).open).toEqual([
    'company.participationBannedUntil',
    ...MONEY,
    'project.supplierInPool',
  ]);
});

it('asks for the type only while a notice has more than one that is possible', () => {
  const two = [judged('needs-evidence', [DURATION]), judged('needs-evidence', [DURATION])];
  expect(matter(two).shown).toContain('project.type');
  expect(matter([judged('needs-evidence', [DURATION]), judged('ineligible', [])]).shown).not.toContain(
    'project.type',
  );
});

it('asks a corporation alone for its corporate number', () => {
  const number = (digits: string) => matter([], { 'company.businessRegistrationNumber': digits }).shown;
  expect(number('2208139938')).toContain('company.corporateRegistrationNumber');
  expect(number('2208039938')).not.toContain('company.corporateRegistrationNumber');
  expect(number('2208939938')).not.toContain('company.corporateRegistrationNumber');
});

it('has a field for every question of its groups', () => {
  const names = QUESTION_GROUPS.flatMap(({ fields }) => fields);
  expect(names.filter((name) => !FIELDS.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('asks about every fact that a question of another program or the form is read for', () => {
  const asked = new Set<string>(QUESTION_GROUPS.flatMap(({ fields }) => fields));
  expect(GUIDE_QUESTIONS.filter(({ field }) => !asked.has(field))).toEqual([]);
  expect(formOf(NOTICE.terms, 'ai-factory').application.some(({ field }) => asked.has(field))).toBe(true);
});

it('offers every question that applies to whoever wants to answer them all', () => {
  const every = everyQuestion(FIELDS, {});
  expect(every).toContain('project.months');
  expect(every).not.toContain('project.supplierInPool');
});

describe('the question for the type', () => {
  const wording = {
    ...koreanWording,
    words: checkKo,
    verdict: verdictSentence,
    elsewhere: elsewhereSentence,
  };
  const form = formOf(NOTICE.terms, 'ai-factory').application;
  const optionsIn = (terms: typeof NOTICE.terms | null) =>
    checkFields(terms, form, wording)
      .get('project.type')
      ?.options?.map(({ label }) => label);

  it('is asked of one notice alone, in its own words where the portal has none', () => {
    const [first] = NOTICE.terms.types;
    if (first === undefined) throw new Error('no type');
    const strange = {
      ...NOTICE.terms,
      types: [{ ...first, type: 'quay', label: '부두형' }, ...NOTICE.terms.types],
    };
    expect(optionsIn(strange)?.slice(0, 2)).toEqual(['부두형', 'AI공장 구축']);
    expect(optionsIn(null)).toBeUndefined();
  });
});
