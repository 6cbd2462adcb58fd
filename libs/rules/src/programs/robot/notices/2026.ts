import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysNotStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  payerShare,
  ROBOT_OFFICE,
} from '../../guide/build.ts';
import { BESIDE_OTHERS } from '../../guide/concurrency.ts';
import { ROBOT_NEWS_2025, VENDOR_TABLE_2026 } from '../citations.ts';

/** 제조로봇 도입 of 2026. */
export const ROBOT_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-robot',
    title: '2026년 제조로봇 도입 지원사업',
    ...NO_WINDOW,
    program: 'robot',
    year: 2026,
    cite: VENDOR_TABLE_2026.at('제조로봇 도입'),
    office: ROBOT_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '단일 유형',
        summary: '제조 현장에 로봇을 들여 공정을 자동화합니다.',
        intakeWindow: daysNotStatedIn(VENDOR_TABLE_2026),
        blockingProjects: BESIDE_OTHERS,
        government: payerShare(5_000, 250_000_000, VENDOR_TABLE_2026.at('제조로봇 도입 지원 한도')),
        maxMonths: cited(8, VENDOR_TABLE_2026.at('제조로봇 도입 사업 기간')),
        scopes: cited(['robot'], VENDOR_TABLE_2026.at('제조로봇 도입 (이름에서 추정)', 'inferred')),
      }),
    ],
    notes: [
      cited('2025년 추경에서는 200억 원으로 약 80개 기업을 지원했습니다.', ROBOT_NEWS_2025.at('지원 규모')),
    ],
  }),
];
