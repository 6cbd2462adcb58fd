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
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PAYERS,
  PROJECT_SCOPES,
  REQUIRED_COST_CODES,
  ROLES,
  RUBRIC_BLOCKS,
  SELECTION_RESULTS,
  SITE_CHECK_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../core/codes.ts';
import type { FindingValues } from '../core/finding.ts';
import { koreanIndustryName } from '../industries/industry-names.ts';
import { RULE_IDS } from '../engine/conditions.ts';
import { PROGRAM_TYPES, PROGRAMS } from '../programs/codes.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { describeTerms } from './describe-terms.ts';
import { day, moment, object, subject, topic, toward, won, wonInWords } from './format.ts';
import { KOREAN_SENTENCES, sentencesOf } from './ko.ts';
import * as labels from './labels.ts';
import type { Sentence } from './sentence.ts';

const sentenceOf = (ruleId: string, reason: string, values: FindingValues): Sentence | undefined =>
  sentencesOf(ruleId)[reason]?.(values, koreanIndustryName);

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
  [PROGRAM_TYPES, labels.projectTypeLabel],
  [PROJECT_SCOPES, labels.projectScopeLabel],
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

// A lead company called LG or LH is called so in Korean too.
it('names every lead company', () => {
  for (const code of LEAD_COMPANIES) expect(labels.leadCompanyLabel(code)).not.toBe(code);
});

it('has sentences for every rule, for a missing fact of each that reads one, and for no other', () => {
  for (const ruleId of RULE_IDS) {
    const reasons = Object.keys(sentencesOf(ruleId));
    expect([ruleId, reasons.length > 0]).toEqual([ruleId, true]);
    const readsNothing = ruleId === 'within-window' || ruleId === 'support-published';
    expect([ruleId, reasons]).toEqual([
      ruleId,
      expect.arrayContaining([readsNothing ? 'not-published' : 'missing']),
    ]);
  }
  expect(Object.keys(KOREAN_SENTENCES).sort()).toEqual([...RULE_IDS].sort());
});

it('says in a sentence of its own what no source states', () => {
  const open = sentenceOf('support-published', 'not-published', {
    open: 'government-rate,lead-company-cap,local-government-rate',
    office: '한국로봇산업진흥원',
  });
  expect(open).toEqual({
    message:
      '정부지원금 비율, 주관기관 부담금 한도, 지방비 비율이 공개된 자료에 없어 지원금을 계산할 수 없습니다.',
    remedy: '공고문을 확인하거나 한국로봇산업진흥원에 문의하세요.',
  });
  expect(sentenceOf('duration', 'not-published', {})?.remedy).toBe(
    '공고문을 확인하거나 담당 기관에 문의하세요.',
  );
});

it('says what is left out of a plan and whose suppliers are meant', () => {
  const leftOut = sentenceOf('project-scope', 'left-out', { asked: 'ai,digital-twin,aas', left: 'aas' });
  expect(leftOut?.message).toContain(`구축 범위에 ${labels.projectScopeLabel('aas')}`);
  const other = sentenceOf('lead-company', 'other', { lead: 'posco', asked: 'samsung' });
  expect(other?.message).toBe('포스코 협력사입니다. 이 공고는 삼성의 협력사만 신청할 수 있습니다.');
  const running = sentenceOf('no-blocking-running-project', 'running', {
    program: 'win-win',
    year: 2026,
    buildEndsOn: '2026-12-31',
    lastIntakeDay: null,
  });
  expect(running?.message).toContain('신청하는 날까지 끝나야');
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
  expect(day('3-1')).toBe('3-1');
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
  expect(['기초', '중간1', '지방비 비율'].map(subject)).toEqual(['기초가', '중간1이', '지방비 비율이']);
  expect(topic('영업이익(원)')).toBe('영업이익(원)은');
});
