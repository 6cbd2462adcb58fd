import fc from 'fast-check';
import { smallestChangeOf } from '../change/smallest-change.ts';
import { CHANGEABLE_BY, type ChangeableBy } from '../core/fact-edit.ts';
import type { JsonValue } from '../core/json.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { anyFacts, anyInstant } from '../testing/arbitraries.ts';
import { CHANGE_SENTENCES, changeableByLabel } from './change-sentences.ts';
import { koreanWording } from './korean-wording.ts';
import { koreanWordingWith } from './wording.ts';

const changeSentence = koreanWording.change;

const grant = { program: 'manufacturing-ai', type: 'ai-factory', year: 2025 };
const running = { program: 'autonomous-factory', buildEndsOn: '2026-12-31' };

it.each<[field: string, from: JsonValue, to: JsonValue, by: ChangeableBy, sentence: string]>([
  [
    'asOf',
    '2026-03-01T09:00:00+09:00',
    '2026-03-18T15:00:00Z',
    'time',
    '2026. 3. 19.(목) 00:00부터 신청할 수 있습니다. 그때까지 기다리면 됩니다.',
  ],
  [
    'asOf',
    '2026-05-01T09:00:00+09:00',
    '2026-04-20T17:00:00+09:00',
    'nobody',
    '접수가 2026. 4. 20.(월) 17:00에 끝났습니다. 지나간 때는 되돌릴 수 없습니다.',
  ],
  [
    'company.ksicCode',
    '46411',
    '10',
    'nobody',
    '업종 46411은 바꿀 수 없는 사실입니다. 이 공고는 다른 업종(예: 10 식료품 제조업)의 기업이 대상입니다.',
  ],
  [
    'company.ksicCode',
    '25924',
    '10',
    'nobody',
    '업종 25924 절삭가공 및 유사처리업은 바꿀 수 없는 사실입니다. 이 공고는 다른 업종(예: 10 식료품 제조업)의 기업이 대상입니다.',
  ],
  [
    'company.regionCode',
    'gyeonggi',
    'jeonbuk',
    'nobody',
    '소재지 경기도는 바꿀 수 없는 사실입니다. 이 공고는 전북특별자치도에 있는 기업이 대상입니다.',
  ],
  [
    'company.city',
    null,
    '포항시',
    'nobody',
    '소재지는 바꿀 수 없는 사실입니다. 이 공고는 포항시에 있는 기업이 대상입니다.',
  ],
  [
    'company.city',
    '안산시',
    '포항시',
    'nobody',
    '소재지 안산시는 바꿀 수 없는 사실입니다. 이 공고는 포항시에 있는 기업이 대상입니다.',
  ],
  [
    'company.businessStatus',
    'suspended',
    'operating',
    'company',
    '영업을 다시 시작하고 세무서에 재개업 신고를 하면 됩니다.',
  ],
  [
    'company.businessStatus',
    'closed',
    'operating',
    'nobody',
    '폐업한 것은 바꿀 수 없는 사실입니다. 영업 중인 사업자만 신청할 수 있습니다.',
  ],
  [
    'company.sizeCertificate',
    'none',
    'sme',
    'nobody',
    '확인서 발급이 거절된 것은 바꿀 수 없는 사실입니다. 이 공고는 중소기업 확인서를 받을 수 있는 기업이 대상입니다.',
  ],
  [
    'company.sizeCertificate',
    'none',
    'mid-sized',
    'nobody',
    '확인서 발급이 거절된 것은 바꿀 수 없는 사실입니다. 이 공고는 중견기업 확인서를 받을 수 있는 기업이 대상입니다.',
  ],
  [
    'company.sizeCertificate',
    'mid-sized',
    'sme',
    'nobody',
    '중견기업 확인서를 받은 것은 바꿀 수 없는 사실입니다. 이 공고는 중소기업 확인서를 받을 수 있는 기업이 대상입니다.',
  ],
  [
    'company.averageRevenueKrw',
    900,
    1_001,
    'nobody',
    '3년 평균 매출 900원은 바꿀 수 없는 사실입니다. 이 공고는 매출 1,001원 이상인 기업이 대상입니다.',
  ],
  [
    'company.regularEmployees',
    10,
    9,
    'nobody',
    '상시근로자 10명은 바꿀 수 없는 사실입니다. 이 공고는 9명 이하인 기업이 대상입니다.',
  ],
  [
    'company.excludedBusiness',
    ['entertainment', 'lodging-restaurant'],
    [],
    'company',
    '유흥·향락업, 숙박·음식점업을 더 하지 않고 사업자등록을 정정하면 됩니다.',
  ],
  ['company.nationalTaxArrears', true, false, 'company', '체납한 국세를 모두 내면 됩니다.'],
  ['company.localTaxArrears', true, false, 'company', '체납한 지방세를 모두 내면 됩니다.'],
  [
    'company.participationBannedUntil',
    '2026-04-20',
    '2026-04-09',
    'time',
    '참여제한이 2026. 4. 20.(월)에 끝나야 합니다. 그 뒤에 접수하는 공고에 신청하세요.',
  ],
  [
    'company.samePlanFunded',
    true,
    false,
    'company',
    '이미 지원받은 내용과 겹치지 않는 새 계획을 세우면 됩니다.',
  ],
  [
    'company.currentLevel',
    'none',
    'basic',
    'company',
    '먼저 공장을 기초 수준까지 구축하거나 그 수준확인을 받으면 됩니다.',
  ],
  [
    'company.currentLevel',
    'advanced',
    'basic',
    'nobody',
    '현재 수준 고도는 바꿀 수 없는 사실입니다. 이 유형은 지금 기초 수준인 공장에 맞습니다.',
  ],
  ['company.hasBuildHistory', false, true, 'company', '스마트공장 수준확인을 받아 이력을 만들면 됩니다.'],
  [
    'company.previousGrants',
    [grant, { program: 'cloud', year: null }],
    [],
    'nobody',
    '이전 지원 이력(2025년 제조AI특화 스마트공장, 클라우드형(구독형))은 바꿀 수 없는 사실입니다. 이 지원을 받지 않은 기업이 대상입니다.',
  ],
  [
    'company.runningProjects',
    [running, grant],
    [grant],
    'nobody',
    '수행 중인 과제(자율형공장)의 기간은 협약으로 정해져 바꿀 수 없는 사실입니다. 과제를 마친 뒤 다음 공고에 신청하세요.',
  ],
  [
    'company.leadCompany',
    'none',
    'posco',
    'nobody',
    '어느 주관기관의 협력사인지는 바꿀 수 없는 사실입니다. 이 공고는 주관기관(예: 포스코)의 협력사가 대상입니다.',
  ],
  [
    'project.targetLevel',
    'basic',
    'intermediate-1',
    'company',
    '목표 수준을 기초에서 중간1로 올리면 됩니다.',
  ],
  ['project.targetLevel', 'advanced', 'basic', 'company', '목표 수준을 고도에서 기초로 낮추면 됩니다.'],
  ['project.targetLevel', null, 'basic', 'company', '목표 수준을 기초로 정하면 됩니다.'],
  ['project.months', 12, 9, 'company', '사업 기간을 12개월에서 9개월로 줄이면 됩니다.'],
  ['project.companyInKindKrw', 1_000_000, 0, 'company', '현물 1,000,000원을 현금으로 바꾸면 됩니다.'],
  [
    'project.inKindKinds',
    ['company-labour'],
    ['cloud-fee'],
    'company',
    '현물 항목을 클라우드 이용료로 바꾸면 됩니다.',
  ],
  ['project.aiCells', ['D2', 'D3'], ['D3'], 'company', 'AI 공정·기능에서 D2 제조공정 × 예측을 빼면 됩니다.'],
  ['project.aiCells', ['D2'], ['D3'], 'company', 'AI 공정·기능을 D3 제조공정 × 자동화로 바꾸면 됩니다.'],
  [
    'project.withoutSupplier',
    false,
    true,
    'company',
    '자체 개발 인력으로 공급기업 없이 단독 신청하면 됩니다.',
  ],
  [
    'project.withoutSupplier',
    true,
    false,
    'company',
    '단독으로 신청하지 않고 공급기업과 함께 신청하면 됩니다.',
  ],
  [
    'project.supplierInPool',
    false,
    true,
    'company',
    '공급기업이 Pool에 등록하거나, 등록된 공급기업을 고르면 됩니다.',
  ],
  [
    'project.mentoring',
    'none',
    'pre-planning',
    'company',
    '제조DX멘토단 사전기획 (신청 전, 8회)을 받기로 하면 됩니다.',
  ],
  ['project.scopes', ['robot'], ['robot', 'ai'], 'company', '구축 범위에 제조AI를 더하면 됩니다.'],
])('%s %j → %j by %s', (field, from, to, changeableBy, sentence) => {
  expect(changeSentence({ field, from, to, changeableBy })).toBe(sentence);
});

it('says every smallest change of any facts in Korean sentences', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      anyFacts,
      anyInstant,
      fc.constantFrom(...PUBLISHED_NOTICES, ...GUIDE_NOTICES),
      (input, asOf, notice) => {
        for (const { type } of notice.terms.types) {
          const found = smallestChangeOf(notice, decide(notice, type, input, asOf), input, asOf);
          for (const change of found?.changes ?? []) {
            seen.add(change.field);
            expect(changeSentence(change)).toMatch(/[가-힣].*(다|요)\.$/);
            expect(changeSentence(change)).not.toMatch(/undefined|NaN|null|object|company\.|project\./);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(Object.keys(CHANGE_SENTENCES)).toEqual(expect.arrayContaining([...seen]));
  expect(seen.size).toBeGreaterThan(10);
});

it('says the code alone where the names of industries are not at hand', () => {
  const change = { field: 'company.ksicCode', from: '46411', to: '10', changeableBy: 'nobody' } as const;
  expect(koreanWordingWith(() => null).change(change)).toContain('(예: 10)');
  expect(koreanWording.change(change)).toContain('(예: 10 식료품 제조업)');
});

it('stays with the name of a field that has no sentence', () => {
  expect(changeSentence({ field: 'company.other', from: null, to: 1, changeableBy: 'company' })).toBe(
    'company.other',
  );
});

it('says who can change a fact', () => {
  for (const code of CHANGEABLE_BY) expect(changeableByLabel(code)).toMatch(/[가-힣]/);
});
