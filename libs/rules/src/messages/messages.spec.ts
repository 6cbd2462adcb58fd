import {
  AI_CELLS,
  AI_FUNCTIONS,
  AI_PROCESSES,
  BONUS_CODES,
  BUSINESS_STATUSES,
  CONFIDENCES,
  DECISION_OUTCOMES,
  EXCLUDED_BUSINESSES,
  FACTORY_STATUSES,
  FINDING_OUTCOMES,
  IN_KIND_KINDS,
  MENTORING_KINDS,
  PAYERS,
  PROGRAMS,
  PROJECT_TYPES,
  REQUIRED_COST_CODES,
  ROLES,
  RUBRIC_BLOCKS,
  SELECTION_RESULTS,
  SITE_CHECK_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../core/codes.ts';
import { manufacturingAi } from '../programs/manufacturing-ai/program.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { describeTerms } from './describe-terms.ts';
import { day, moment, object, topic, toward, won, wonInWords } from './format.ts';
import { sentencesOf } from './ko.ts';
import * as labels from './labels.ts';

it.each([
  [AI_PROCESSES, labels.aiProcessLabel],
  [AI_FUNCTIONS, labels.aiFunctionLabel],
  [AI_CELLS, labels.aiCellLabel],
  [BONUS_CODES, labels.bonusLabel],
  [BUSINESS_STATUSES, labels.businessStatusLabel],
  [CONFIDENCES, labels.confidenceLabel],
  [DECISION_OUTCOMES, labels.decisionOutcomeLabel],
  [EXCLUDED_BUSINESSES, labels.excludedBusinessLabel],
  [FACTORY_STATUSES, labels.factoryStatusLabel],
  [FINDING_OUTCOMES, labels.findingOutcomeLabel],
  [IN_KIND_KINDS, labels.inKindLabel],
  [MENTORING_KINDS, labels.mentoringLabel],
  [PAYERS, labels.payerLabel],
  [PROGRAMS, labels.programLabel],
  [PROJECT_TYPES, labels.projectTypeLabel],
  [REQUIRED_COST_CODES, labels.requiredCostLabel],
  [ROLES, labels.roleLabel],
  [RUBRIC_BLOCKS, labels.rubricBlockLabel],
  [SELECTION_RESULTS, labels.selectionResultLabel],
  [SITE_CHECK_CODES, labels.siteCheckLabel],
  [SIZE_CERTIFICATES, labels.sizeCertificateLabel],
  [SMART_LEVELS, labels.levelLabel],
] as [readonly string[], (code: string) => string][])('%j all have a Korean label', (codes, label) => {
  for (const code of codes) expect(label(code)).toMatch(/[가-힣]/);
});

it('has a sentence for a missing fact of every rule but the window', () => {
  for (const ruleId of manufacturingAi.ruleIds) {
    const reasons = Object.keys(sentencesOf(ruleId));
    expect(reasons.length).toBeGreaterThan(0);
    if (ruleId !== 'within-window') expect(reasons).toContain('missing');
  }
});

it.each(PUBLISHED_NOTICES.map((notice) => [notice.id, notice.terms] as const))(
  'describes the terms of %s',
  (_id, terms) => {
    const lines = describeTerms(terms);
    expect(lines.length).toBeGreaterThan(25);
    for (const { group, label, text, cite } of lines) {
      expect([group, label, text].every((part) => part.trim() !== '')).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      expect(cite.clause).not.toBe('');
    }
  },
);

it('writes money in figures and in words', () => {
  expect(won(200_000_000)).toBe('200,000,000원');
  expect([200_000_000, 150_000_000, 50_000_000, 1_000, 0, 80_000_000_000].map(wonInWords)).toEqual([
    '2억 원',
    '1억 5,000만 원',
    '5,000만 원',
    '1,000원',
    '0원',
    '800억 원',
  ]);
});

it('writes days and moments the Korean way', () => {
  expect(day('2026-04-20')).toBe('2026. 4. 20.(월)');
  expect(moment('2026-04-20T17:00:00+09:00')).toBe('2026. 4. 20.(월) 17:00');
  expect(day('someday')).toBe('someday');
});

it('chooses particles by the sound of the last syllable', () => {
  expect(['중간1', '중간2', '기초', '숙박·음식점업'].map(topic)).toEqual([
    '중간1은',
    '중간2는',
    '기초는',
    '숙박·음식점업은',
  ]);
  expect(['인건비', '클라우드 이용료', '지표', '값'].map(object)).toEqual([
    '인건비를',
    '클라우드 이용료를',
    '지표를',
    '값을',
  ]);
  expect(['고도', '중간1', '중간3', '수준'].map(toward)).toEqual([
    '고도로',
    '중간1로',
    '중간3으로',
    '수준으로',
  ]);
  expect(topic('영업이익(원)')).toBe('영업이익(원)은');
});
