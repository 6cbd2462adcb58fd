import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysNotStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  payerShare,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
} from '../../guide/build.ts';
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import { VENDOR_TABLE_2026 } from '../citations.ts';

/** 탄소중립형 of 2026: FEMS only. */
export const CARBON_NEUTRAL_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-carbon-neutral',
    title: '2026년 탄소중립형 스마트공장 지원사업',
    ...NO_WINDOW,
    program: 'carbon-neutral',
    year: 2026,
    cite: VENDOR_TABLE_2026.at('탄소중립형'),
    office: SMART_FACTORY_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: 'FEMS',
        summary: '공장 에너지 관리 시스템(FEMS)으로 에너지를 재고 줄입니다.',
        intakeWindow: daysNotStatedIn(VENDOR_TABLE_2026),
        blockingProjects: NOT_IN_TABLE,
        supplierPool: SUPPLIER_POOL,
        government: payerShare(5_000, 200_000_000, VENDOR_TABLE_2026.at('탄소중립형 지원 한도')),
        maxMonths: cited(9, VENDOR_TABLE_2026.at('탄소중립형 사업 기간')),
        scopes: cited(['fems'], VENDOR_TABLE_2026.at('탄소중립형 (FEMS만)')),
      }),
    ],
  }),
];
