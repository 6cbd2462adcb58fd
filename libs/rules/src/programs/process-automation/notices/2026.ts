import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysNotStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  notStatedIn,
  payerShare,
  PROCESS_OFFICE,
} from '../../guide/build.ts';
import { BESIDE_OTHERS } from '../../guide/concurrency.ts';
import { APP_DATA, VENDOR_TABLE_2026 } from '../citations.ts';

/** 자동화공정 구축 of 2026. */
export const PROCESS_AUTOMATION_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-process-automation',
    title: '2026년 자동화공정 구축 지원사업',
    ...NO_WINDOW,
    program: 'process-automation',
    year: 2026,
    cite: VENDOR_TABLE_2026.at('자동화공정 구축'),
    office: PROCESS_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '단일 유형',
        summary: '뿌리공정을 비롯한 생산 공정에 자동화 설비를 갖춥니다.',
        intakeWindow: daysNotStatedIn(VENDOR_TABLE_2026),
        blockingProjects: BESIDE_OTHERS,
        government: payerShare(5_000, 95_000_000, VENDOR_TABLE_2026.at('자동화공정 지원 한도')),
        maxMonths: notStatedIn(VENDOR_TABLE_2026, '자동화공정 사업 기간'),
        scopes: cited(['automation'], APP_DATA.at('자동화공정 구축 (이름에서 추정)', 'inferred')),
      }),
    ],
  }),
];
