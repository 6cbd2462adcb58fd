import { cited } from '../../../core/citation.ts';
import type { LeadCompany } from '../../../core/codes.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysStatedIn,
  guideNotice,
  guideType,
  notStatedIn,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
  targetFrom,
  wholeDays,
} from '../../guide/build.ts';
import { LIKE_AI_TRACK } from '../../guide/concurrency.ts';
import { APP_DATA, INTEGRATED_2026, NOTICE_LIST_2026 } from '../citations.ts';

const notice = (leadCompany: LeadCompany, name: string, from: string, until: string): GuideNotice =>
  guideNotice({
    id: `2026-win-win-ai-${leadCompany}`,
    title: `2026년 ${name} 대중소 상생형 AI트랙`,
    ...wholeDays(from, until),
    program: 'win-win-ai',
    year: 2026,
    cite: NOTICE_LIST_2026.at(`${name} 상생형 AI트랙 공고`),
    office: SMART_FACTORY_OFFICE,
    countsTowardsTarget: true,
    types: [
      guideType({
        type: 'standard',
        label: 'AI트랙',
        summary: `${name} 협력사의 공장에 주관기관의 경험과 함께 제조AI를 적용합니다.`,
        intakeWindow: daysStatedIn(NOTICE_LIST_2026),
        blockingProjects: LIKE_AI_TRACK,
        supplierPool: SUPPLIER_POOL,
        government: {
          rateBp: cited(5_000, APP_DATA.at('상생형 AI트랙 정부지원 비율')),
          maxKrw: notStatedIn(NOTICE_LIST_2026, '상생형 AI트랙 지원 한도'),
        },
        leadCompany: {
          rateBp: notStatedIn(NOTICE_LIST_2026, '상생형 AI트랙 주관기관 분담'),
          maxKrw: notStatedIn(NOTICE_LIST_2026, '상생형 AI트랙 주관기관 분담'),
        },
        maxMonths: notStatedIn(NOTICE_LIST_2026, '상생형 AI트랙 사업 기간'),
        targetLevel: targetFrom(
          'intermediate-1',
          NOTICE_LIST_2026.at('수준 중간1 이상 (목표 수준으로 봄)', 'inferred'),
        ),
        scopes: cited(['ai'], APP_DATA.at('상생형 AI트랙 (이름에서 추정)', 'inferred')),
        leadCompanies: cited([leadCompany], NOTICE_LIST_2026.at(`${name} 상생형 AI트랙 공고`)),
      }),
    ],
    notes: [
      cited('주관기관 전체에서 약 20개 과제입니다.', INTEGRATED_2026.at('지원 규모')),
      cited('정부지원 비율이 30 %에서 50 %로 올랐습니다.', APP_DATA.at('상생형 AI트랙 정부지원 비율')),
    ],
  });

/** 대중소 상생형 AI트랙 of 2026: a call for each lead company. */
export const WIN_WIN_AI_2026: readonly GuideNotice[] = [
  notice('samsung', '삼성', '2026-04-06', '2026-05-08'),
  notice('posco', '포스코', '2026-05-20', '2026-06-19'),
];
