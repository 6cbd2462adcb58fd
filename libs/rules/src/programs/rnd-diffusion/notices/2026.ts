import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysStatedIn,
  guideNotice,
  guideType,
  notStatedIn,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
  wholeDays,
} from '../../guide/build.ts';
import { ONE_AT_A_TIME } from '../../guide/concurrency.ts';
import { NOTICE_LIST_2026, REPORT_DATA } from '../citations.ts';

/** R&D성과확산 of 2026: only the second call was found. */
export const RND_DIFFUSION_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-rnd-diffusion',
    title: '2026년 R&D성과확산 지원사업 (2차)',
    ...wholeDays('2026-04-27', '2026-06-16'),
    program: 'rnd-diffusion',
    year: 2026,
    cite: NOTICE_LIST_2026.at('R&D성과확산 2차 공고'),
    office: SMART_FACTORY_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '단일 유형',
        summary: '정부 연구개발로 만든 스마트제조 기술을 현장에 적용합니다.',
        intakeWindow: daysStatedIn(NOTICE_LIST_2026),
        blockingProjects: ONE_AT_A_TIME,
        supplierPool: SUPPLIER_POOL,
        government: {
          rateBp: notStatedIn(REPORT_DATA, 'R&D성과확산 지원 비율'),
          maxKrw: cited(400_000_000, REPORT_DATA.at('R&D성과확산 지원 한도 (자료 하나뿐)')),
        },
        maxMonths: notStatedIn(NOTICE_LIST_2026, 'R&D성과확산 사업 기간'),
        scopes: cited(['research-result'], NOTICE_LIST_2026.at('R&D성과확산 (이름에서 추정)', 'inferred')),
      }),
    ],
    notes: [cited('여러 기관이 함께 신청하는 협업체 사업입니다.', REPORT_DATA.at('R&D성과확산 신청 방법'))],
  }),
];
