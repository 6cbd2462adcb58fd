import { formOf } from '../../form/form-of.ts';
import { ESTIMATED_SIZES, SIZE_REASONS } from '../../industries/company-size.ts';
import { koreanIndustryName } from '../../industries/industry-names.ts';
import { PUBLISHED_NOTICES } from '../../programs/manufacturing-ai/published-notices.ts';
import { decisionsOn } from '../../engine/decisions-on.ts';
import { aNotice, facts, IN_2026 } from '../../testing/builders.ts';
import { KOREAN_SENTENCES } from '../ko.ts';
import { KOREAN_WARNINGS } from '../warnings.ts';
import { RECOMMENDATION_REASONS } from '../recommendation.ts';
import { koreanWording } from '../korean-wording.ts';
import { hasEnglishField } from './fields.ts';
import { day, moment, wonInWords } from './format.ts';
import { englishSizeWording } from './size-sentences.ts';
import { WARNING_SENTENCES } from './warnings.ts';
import { ENGLISH_SENTENCES, englishWording } from './wording.ts';

/** Any figures will do: sentences are read for words that are missing. */
const FIGURES = {
  reason: 'check-digit',
  from: 10,
  to: 34,
  ksicCode: '25924',
  until: '2026-04-20',
  opensAt: '2026-03-19T09:00:00+09:00',
  closesAt: '2026-04-20T17:00:00+09:00',
  sizeCertificate: 'sme',
  averageRevenueKrw: 14_000_000_000,
  totalAssetsKrw: 1,
  regularEmployees: 1,
  independent: 'yes',
  limitKrw: 12_000_000_000,
  highestKrw: 14_000_000_000,
  limit: 10,
};

const NOT_ENGLISH = /undefined|NaN|\bnull\b/;

it('has every rule and reason of the Korean sentences', () => {
  const reasonsOf = (sentences: Readonly<Record<string, object>>): string[] =>
    Object.entries(sentences)
      .flatMap(([rule, reasons]) => Object.keys(reasons).map((reason) => `${rule} ${reason}`))
      .sort();
  expect(reasonsOf(ENGLISH_SENTENCES)).toEqual(reasonsOf(KOREAN_SENTENCES));
});

it('has a remedy where the Korean sentence has one, and reads as a sentence', () => {
  for (const [rule, reasons] of Object.entries(KOREAN_SENTENCES)) {
    for (const [reason, write] of Object.entries(reasons)) {
      const english = ENGLISH_SENTENCES[rule]?.[reason]?.(FIGURES, koreanIndustryName);
      const place = `${rule} ${reason}`;
      expect([place, english?.remedy === null]).toEqual([
        place,
        write(FIGURES, koreanIndustryName).remedy === null,
      ]);
      expect([place, english?.message]).toEqual([place, expect.stringMatching(/\.$/)]);
      expect(`${place} ${String(english?.message)} ${english?.remedy ?? ''}`).not.toMatch(NOT_ENGLISH);
    }
  }
});

it('has every warning', () => {
  expect(Object.keys(WARNING_SENTENCES).sort()).toEqual(Object.keys(KOREAN_WARNINGS).sort());
  for (const write of Object.values(WARNING_SENTENCES)) expect(write(FIGURES)).toMatch(/^[A-Z].*\.$/);
});

it('says the finding in Korean rather than as a code where English is missing', () => {
  const finding = {
    ruleId: 'within-window',
    outcome: 'pass',
    reason: 'open',
    values: FIGURES,
    fields: [],
    cite: { document: 'd', clause: 'c', issuedOn: '2026-03-19', confidence: 'official' },
  } as const;
  expect(englishWording.conditionOf(finding).message).toBe(
    'Applications are open from 19 Mar 2026, 09:00 to 20 Apr 2026, 17:00 (Korean time).',
  );
  expect(englishWording.conditionOf({ ...finding, ruleId: 'none-such' }).message).toBe('open');
});

it('has English labels for the fields of both types that the rules read, and for their answers', () => {
  const [notice] = PUBLISHED_NOTICES;
  if (notice === undefined) throw new Error('no notice');
  for (const { type } of notice.terms.types) {
    for (const field of formOf(notice.terms, type).application.filter(({ field: name }) =>
      hasEnglishField(name),
    )) {
      const english = englishWording.fieldOf(field);
      expect(english.label).toMatch(/^[A-Z]/);
      for (const { value, label } of english.options ?? [])
        expect([value, label]).toEqual([value, expect.stringMatching(/^\w/)]);
      for (const column of english.columns ?? []) expect(column.label).toMatch(/^[A-Z]/);
      expect(english.options?.map(({ value }) => value)).toEqual(field.options?.map(({ value }) => value));
    }
  }
});

it('says sizes and why', () => {
  for (const reason of SIZE_REASONS)
    expect(englishSizeWording.sizeReason({ reason, values: FIGURES, cite: null })).toMatch(/^[A-Z].*\.$/);
  for (const size of ESTIMATED_SIZES) expect(englishSizeWording.sizeLabel(size)).toMatch(/^[a-z]/);
});

it('doubts a corporate number as often as the Korean wording', () => {
  expect(englishWording.corporateDoubt('1101110012346')).toBeNull();
  expect(englishWording.corporateDoubt('1101110012347')).toMatch(/does not check.*register\.$/);
  expect(englishWording.corporateDoubt('110111')).toMatch(/has 13 digits.*register\.$/);
});

it('says what is doubtful about the money, in the plan as in the decision', () => {
  const input = facts({}, { companyInKindKrw: 200_000_000 });
  const [decision] = decisionsOn(aNotice(), input, IN_2026, englishWording);
  expect(decision?.fundingPlan?.warnings).toEqual([
    expect.objectContaining({ code: 'in-kind-above-cap', message: expect.stringMatching(/^Up to KRW/) }),
  ]);
  expect(decision?.warnings).toEqual(expect.arrayContaining(decision?.fundingPlan?.warnings ?? []));
});

it('says every recommendation with both amounts that it names', () => {
  for (const reason of RECOMMENDATION_REASONS) {
    const korean = koreanWording.recommendation(reason, 200_000_000, 160_000_000);
    const english = englishWording.recommendation(reason, 200_000_000, 160_000_000);
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect([reason, english.includes('KRW 200 million'), english.includes('KRW 160 million')]).toEqual([
      reason,
      korean.includes('2억 원'),
      korean.includes('1억 6,000만 원'),
    ]);
  }
});

it('writes money and days the English way', () => {
  expect(
    [200_000_000, 1_500_000_000, 50_000_000, 910_000, 0, 7_200_000_000, 455_000].map(wonInWords),
  ).toEqual([
    'KRW 200 million',
    'KRW 1.5 billion',
    'KRW 50 million',
    'KRW 910,000',
    'KRW 0',
    'KRW 7.2 billion',
    'KRW 455,000',
  ]);
  expect(day('2026-04-20')).toBe('20 Apr 2026');
  expect(day('someday')).toBe('someday');
  expect(moment('2026-04-20T17:00:00+09:00')).toBe('20 Apr 2026, 17:00');
  expect(day('3-1')).toBe('3-1');
});
