import {
  factsOf,
  formOf,
  fundingPlanOf,
  isAcceptableKsicCode,
  isBusinessRegistrationNumber,
  registrationDigits,
  sampleNotices,
  TECHNO_PARKS,
  technoParkFor,
} from '@subsidy/rules';
import { missingForApplication, missingForPlan } from '@subsidy/rules/writing';
import { createHash } from 'node:crypto';
import { applicationWishes } from './application-answers.ts';
import { fitAnswers } from './fit-answers.ts';
import { planWishes } from './plan-answers.ts';
import { CONTRACT_COMPANIES, SEASON_COMPANIES } from './sample-companies.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import { SAMPLE_SUPPLIERS } from './sample-suppliers.ts';
import { CASE_KINDS, SEASON_CASES, smallSeason } from './season-plan.ts';

const notice = sampleNotices(new Date('2026-11-23T12:00:00+09:00')).find(({ id }) => id === 'sample-season');
if (notice === undefined) throw new Error('no season notice');
const { terms } = notice;

const distinct = (values: readonly unknown[]): number => new Set(values).size;
const counted = <Key extends string>(keys: readonly Key[]): Record<string, number> =>
  keys.reduce<Record<string, number>>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), {});

const answersOf = (one: (typeof SEASON_CASES)[number]) => {
  const form = formOf(terms, one.type);
  return { form, fields: fitAnswers(form.application, applicationWishes(one, terms.year)) };
};

describe('the made-up companies', () => {
  it('are 300 over 16 regions and every TechnoPark, with twelve suppliers and forty evaluators', () => {
    expect(SEASON_COMPANIES).toHaveLength(300);
    expect(distinct(SEASON_COMPANIES.map(({ regionCode }) => regionCode))).toBe(16);
    expect(distinct(SEASON_COMPANIES.map(({ technoParkCode }) => technoParkCode))).toBe(TECHNO_PARKS.length);
    expect(SAMPLE_SUPPLIERS).toHaveLength(12);
    expect(SAMPLE_EVALUATORS).toHaveLength(40);
    const leanings = SAMPLE_EVALUATORS.map(({ leaning }) => leaning);
    expect(Math.min(...leanings)).toBeLessThan(-0.07);
    expect(Math.max(...leanings)).toBeGreaterThan(0.07);
  });

  it.each(SEASON_COMPANIES.slice(0, 300).map((company) => [company.name, company] as const))(
    '%s stands where its TechnoPark serves, in a trade that exists',
    (_, { regionCode, city, technoParkCode, ksicCode }) => {
      expect(technoParkFor(regionCode, city)?.code).toBe(technoParkCode);
      expect(isAcceptableKsicCode(ksicCode)).toBe(true);
    },
  );

  it('have names and numbers of their own that nobody else can have', () => {
    const all = [...CONTRACT_COMPANIES, ...SEASON_COMPANIES];
    const numbers = [...all, ...SAMPLE_SUPPLIERS].map(({ businessRegistrationNumber: number }) => number);
    expect(numbers.every((number) => isBusinessRegistrationNumber(number) && number.startsWith('000'))).toBe(
      true,
    );
    expect(distinct(numbers)).toBe(numbers.length);
    expect(distinct(all.map(({ name }) => name))).toBe(all.length);
    const corporate = all.flatMap(({ corporateRegistrationNumber: number }) => number ?? []);
    expect(distinct(corporate)).toBe(corporate.length);
    expect(corporate.every((number) => hasCheckDigit(number) && number.startsWith('0000'))).toBe(true);
    expect(corporate.length).toBeLessThan(all.length);
  });

  it('differ in size, trade and age', () => {
    expect(distinct(SEASON_COMPANIES.map(({ trade }) => trade))).toBeGreaterThan(20);
    expect(distinct(SEASON_COMPANIES.map(({ foundedOn }) => foundedOn))).toBeGreaterThan(280);
    const sizes = counted(SEASON_COMPANIES.map(({ sizeCertificate }) => sizeCertificate));
    expect(sizes['mid-sized']).toBeGreaterThan(5);
    expect(SEASON_COMPANIES.some(({ employees }) => employees < 10)).toBe(true);
  });
});

function hasCheckDigit(number: string): boolean {
  const digits = [...registrationDigits(number)].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (1 + (index % 2)), 0);
  return digits.length === 13 && digits[12] === (10 - (sum % 10)) % 10;
}

describe('the cases of the season', () => {
  it('are the same every time', () => {
    const told = JSON.stringify(SEASON_CASES.map((one) => [one, answersOf(one).fields]));
    expect(createHash('sha256').update(told).digest('hex')).toMatchSnapshot();
  });

  it('are of every kind, as many as are planned, of both types, and give every TechnoPark something to do', () => {
    expect(counted(SEASON_CASES.map(({ kind }) => kind))).toEqual(CASE_KINDS);
    const types = counted(SEASON_CASES.map(({ type }) => type));
    expect(Math.min(types['ai-factory'] ?? 0, types['data-collection'] ?? 0)).toBeGreaterThan(60);
    const ended = ['draft', 'not-met', 'decided', 'review-completed'];
    const busy = SEASON_CASES.filter(({ kind }) => !ended.includes(kind) && !kind.startsWith('withdrawn'));
    expect(distinct(busy.map(({ company }) => company.technoParkCode))).toBe(TECHNO_PARKS.length);
  });

  it('cost from 0.6억 to 6억, with and without in kind, bonus and supplier', () => {
    const costs = SEASON_CASES.map(({ totalCostKrw }) => totalCostKrw);
    expect([Math.min(...costs), Math.max(...costs)]).toEqual([60_000_000, 600_000_000]);
    expect(distinct(costs)).toBeGreaterThan(150);
    expect(distinct(SEASON_CASES.map(({ title }) => title))).toBeGreaterThan(200);
    expect(distinct(SEASON_CASES.map(({ supplier }) => supplier))).toBe(12);
    expect(distinct(SEASON_CASES.map(({ bonusItems }) => bonusItems.length))).toBe(4);
    expect(SEASON_CASES.some(({ inKindKrw }) => inKindKrw === 0)).toBe(true);
  });

  it('are looked at by different people, some of whom step back, with a tie in full and one in the sum', () => {
    expect(distinct(SEASON_CASES.flatMap(({ seats }) => seats))).toBe(40);
    expect(distinct(SEASON_CASES.map(({ seats }) => seats.length))).toBe(3);
    expect(SEASON_CASES.filter(({ conflicts }) => conflicts.length > 0).length).toBeGreaterThan(20);
    const seeds = counted(SEASON_CASES.map(({ scoreSeed }) => scoreSeed));
    expect(seeds).toMatchObject({ 'full tie': 2, 'sum tie': 1, 'sum tie +3': 1 });
    for (const answer of ['agrees', 'objects', 'lets-lapse', 'waits'])
      expect(SEASON_CASES.some(({ cut }) => cut?.answer === answer)).toBe(true);
  });

  it('are complete: nothing is missing in an application or a plan', () => {
    for (const one of SEASON_CASES) {
      const { form, fields } = answersOf(one);
      const missing = missingForApplication(form, fields, [], one.supplier !== null, '2026-11-23');
      expect(missing.filter(({ documentType }) => documentType === undefined)).toEqual([]);
      const facts = factsOf(fields, one.supplier === null ? null : { inPool: true });
      const plan = fundingPlanOf(terms, one.type, facts, '2026-11-23');
      if (plan === null) throw new Error('a case of the season has no total cost');
      const all = { ...fields, ...fitAnswers(form.plan, planWishes(one, plan)) };
      const open = missingForPlan(form, all, [], plan, '2026-11-23', one.supplier !== null);
      expect(open.filter(({ documentType }) => documentType === undefined)).toEqual([]);
    }
  });

  it('have a small form with every kind', () => {
    expect(counted(smallSeason().map(({ kind }) => kind))).toEqual(
      expect.objectContaining(
        Object.fromEntries(Object.keys(CASE_KINDS).map((kind) => [kind, expect.any(Number)])),
      ),
    );
    expect(smallSeason().length).toBeLessThan(40);
  });
});

it('follows a form that has changed: what it does not know takes its example, what it does not ask is left out', () => {
  const field = { label: '', section: '', required: true };
  const form = [
    { ...field, field: 'company.foundedOn', type: 'date' as const, example: '2001-01-01' },
    { ...field, field: 'company.newQuestion', type: 'text' as const, example: '보기' },
    { ...field, field: 'company.name', type: 'text' as const, maxLength: 2, example: '가나' },
    {
      ...field,
      field: 'project.mentoring',
      type: 'choice' as const,
      options: [{ value: 'other', label: '' }],
      example: 'other',
    },
  ];
  const [one] = SEASON_CASES;
  if (one === undefined) throw new Error('no case');
  expect(fitAnswers(form, applicationWishes(one, 2026))).toEqual({
    'company.foundedOn': one.company.foundedOn,
    'company.newQuestion': '보기',
    'company.name': '가나',
    'project.mentoring': 'other',
  });
});
