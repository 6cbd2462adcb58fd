import fc from 'fast-check';
import { isDay } from '../core/calendar.ts';
import { PAYERS } from '../core/codes.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { GuideNotice } from '../core/notice.ts';
import { koreanWording } from '../messages/korean-wording.ts';
import { englishWording } from '../messages/en/wording.ts';
import { anyFacts } from '../testing/arbitraries.ts';
import { decide } from '../engine/decide.ts';
import { REGIONAL_CASES } from './regional-basic/cases.ts';
import { REGIONAL_NOTICES } from './regional-notices.ts';

const { conditionOf } = koreanWording;

const noticeOf = (id: string): GuideNotice => {
  const notice = REGIONAL_NOTICES.find((candidate) => candidate.id === id);
  if (notice === undefined) throw new Error(`No notice ${id}`);
  return notice;
};

it.each(REGIONAL_CASES)('$noticeId $type: $notes ($source)', (given) => {
  const { noticeId, type, company, project, asOf } = given;
  const decision = decide(noticeOf(noticeId), type, { company, project }, new Date(asOf));
  const said = decision.findings.map(({ ruleId, outcome, reason }) => `${ruleId}: ${outcome} ${reason}`);
  expect(said).toEqual(expect.arrayContaining([...(given.findings ?? [])]));
  if (given.warnings !== undefined) expect(decision.warnings.map(({ code }) => code)).toEqual(given.warnings);
  if (given.plan === null) expect(decision.fundingPlan).toBeNull();
  else if (given.plan !== undefined) {
    const { governmentKrw = 0, leadCompanyKrw = 0, provinceKrw = 0, cityKrw = 0, ...rest } = given.plan;
    const { unsplitKrw = 0, companyKrw } = rest;
    expect(decision.fundingPlan).toMatchObject({
      governmentKrw,
      leadCompanyKrw,
      provinceKrw,
      cityKrw,
      localGovernmentKrw: provinceKrw + cityKrw + unsplitKrw,
      companyKrw,
    });
  }
});

it('has a case for every notice and type', () => {
  const all = REGIONAL_NOTICES.flatMap(({ id, terms }) => terms.types.map(({ type }) => `${id} ${type}`));
  const tried = new Set(REGIONAL_CASES.map(({ noticeId, type }) => `${noticeId} ${type}`));
  expect(all.filter((name) => !tried.has(name))).toEqual([]);
});

it('keeps the figures of the reports', () => {
  const figures = REGIONAL_NOTICES.flatMap(({ id, terms }) =>
    terms.types.map(({ type, government, leadCompany, local, maxProjectKrw, maxMonths }) =>
      [
        id,
        type,
        ...[government, leadCompany, local].map((share) =>
          share === null ? '-' : `${share.rateBp.value ?? '?'}/${share.maxKrw.value ?? '?'}`,
        ),
        local?.provinceBp.value ?? '?',
        maxProjectKrw?.value ?? '?',
        maxMonths.value ?? '?',
      ].join(' '),
    ),
  );
  expect(figures).toEqual([
    '2026-jeonbuk-basic js1 - - ?/40000000 ? ? ?',
    '2026-jeonbuk-basic js2 - - ?/80000000 ? ? ?',
    '2026-jeonbuk-basic js3 - - ?/140000000 ? ? ?',
    '2025-chungbuk-basic basic - - ?/40000000 ? ? ?',
    '2025-chungbuk-basic small-firm - - 9000/27000000 ? 30000000 5',
    '2025-gyeongnam-lh standard - 4000/40000000 4000/40000000 10000 100000000 ?',
    '2025-gyeongnam-samsung-basic basic - 3000/30000000 3000/30000000 5000 100000000 ?',
    '2024-gyeongnam-samsung-basic basic - 3000/30000000 3000/30000000 5000 100000000 ?',
    '2024-gyeongnam-basic basic - - 6000/60000000 5000 100000000 ?',
    '2023-chungnam-basic small-firm - - ?/? ? ? ?',
    '2026-jeonbuk-region-specialized advanced 5000/200000000 - - ? 400000000 ?',
    '2025-jeonbuk-region-specialized advanced 5000/200000000 - - ? 400000000 ?',
    '2025-jeonbuk-region-specialized basic - - ?/? ? 100000000 ?',
    '2025-gyeongbuk-region-specialized advanced 5000/200000000 - ?/? ? 400000000 ?',
    '2025-gyeongbuk-region-specialized basic - - ?/? ? 100000000 ?',
    '2025-jeonnam-region-specialized advanced 5000/200000000 - ?/? ? 400000000 ?',
    '2025-jeonnam-region-specialized basic - - ?/? ? 100000000 ?',
  ]);
});

it('names an office with a phone and says nothing official of a sum', () => {
  for (const { terms } of REGIONAL_NOTICES) {
    expect(terms.contact?.phone).toMatch(/^\d{2,4}-\d{3,4}(-\d{4})?$/);
    expect(isDay(terms.cite.issuedOn)).toBe(true);
    expect(terms.notes.length).toBeGreaterThan(0);
    for (const { government, leadCompany, local } of terms.types) {
      for (const share of [government, leadCompany, local]) {
        if (share !== null) expect(['press', 'inferred']).toContain(share.maxKrw.cite.confidence);
      }
    }
  }
});

const inRegion = fc
  .record({
    facts: anyFacts,
    notice: fc.constantFrom(...REGIONAL_NOTICES),
    asOf: fc.date({ min: new Date('2023-01-01'), max: new Date('2027-06-01'), noInvalidDate: true }),
    food: fc.boolean(),
  })
  .map(({ facts, notice, asOf, food }) => {
    const regionCode = notice.terms.types[0]?.regions?.value[0] ?? null;
    const ksicCode = food ? '10112' : (facts.company.ksicCode ?? null);
    const input: EligibilityInput = { ...facts, company: { ...facts.company, regionCode, ksicCode } };
    return { input, notice, asOf };
  });

it('has plans whose shares sum to the total in the order of the payers, none negative, none above its cap', () => {
  fc.assert(
    fc.property(inRegion, ({ input, notice, asOf }) => {
      for (const { type, government, leadCompany, local } of notice.terms.types) {
        const { fundingPlan: plan } = decide(notice, type, input, asOf);
        if (plan === null) continue;
        const sum = plan.lines.reduce((total, { amountKrw }) => total + amountKrw, 0);
        expect(sum).toBe(plan.totalCostKrw);
        expect(plan.lines.every(({ amountKrw }) => amountKrw > 0)).toBe(true);
        const places = plan.lines.map(({ payer }) => PAYERS.indexOf(payer));
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(plan.governmentKrw).toBeLessThanOrEqual(government?.maxKrw.value ?? 0);
        expect(plan.leadCompanyKrw).toBeLessThanOrEqual(leadCompany?.maxKrw.value ?? 0);
        expect(plan.localGovernmentKrw).toBeLessThanOrEqual(local?.maxKrw.value ?? 80_000_000);
      }
    }),
  );
});

it('never gives less outside money for more cost', () => {
  fc.assert(
    fc.property(inRegion, fc.nat(1_000_000_000), fc.nat(1_000_000), (given, totalCostKrw, more) => {
      const { input, notice, asOf } = given;
      const outsideOf = (cost: number): number => {
        const project = { ...input.project, totalCostKrw: cost };
        const [first] = notice.terms.types;
        const plan = first && decide(notice, first.type, { ...input, project }, asOf).fundingPlan;
        return plan ? cost - plan.companyKrw : 0;
      };
      expect(outsideOf(totalCostKrw + more)).toBeGreaterThanOrEqual(outsideOf(totalCostKrw));
    }),
  );
});

it.each([
  ['Korean', conditionOf],
  ['English', englishWording.conditionOf],
] as const)('says everything that can be said of the cases in %s', (_language, wordsOf) => {
  for (const { noticeId, type, company, project, asOf } of REGIONAL_CASES) {
    const decision = decide(noticeOf(noticeId), type, { company, project }, new Date(asOf));
    for (const finding of decision.findings) {
      const { message, remedy } = wordsOf(finding);
      expect(message).toMatch(/[.]$/);
      expect(message + (remedy ?? '')).not.toMatch(/undefined|NaN|null|\[object/);
    }
  }
});

it('says that an intake of an earlier year is over although its days are not known', () => {
  const asOf = new Date('2026-11-21T00:00:00Z');
  const { findings } = decide(noticeOf('2024-gyeongnam-basic'), 'basic', { company: {}, project: {} }, asOf);
  expect(findings.slice(0, 1).map((finding) => conditionOf(finding).message)).toEqual([
    '접수가 끝났습니다. 접수 기간은 공개되지 않았고 늦어도 2024. 12. 31.(화)까지였습니다.',
  ]);
});
