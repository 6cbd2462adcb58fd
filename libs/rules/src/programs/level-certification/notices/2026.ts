import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysNotStatedIn,
  guideNotice,
  guideType,
  NO_WINDOW,
  notStatedIn,
  SMART_FACTORY_OFFICE,
} from '../../guide/build.ts';
import { ONE_AT_A_TIME } from '../../guide/concurrency.ts';
import { SYSTEM_SCREENS } from '../citations.ts';

const FEE = SYSTEM_SCREENS.at('수준확인 수수료 (전액 지원)');

/** 수준확인: the fee is paid for the company; 2026 as far as the older screens tell. */
export const LEVEL_CERTIFICATION_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-level-certification',
    title: '2026년 스마트공장 수준확인 지원',
    ...NO_WINDOW,
    program: 'level-certification',
    year: 2026,
    cite: SYSTEM_SCREENS.at('수준확인'),
    office: SMART_FACTORY_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '수준확인',
        summary: '지금 공장의 스마트화 수준을 확인받습니다. 수수료는 전액 지원됩니다.',
        intakeWindow: daysNotStatedIn(SYSTEM_SCREENS),
        blockingProjects: ONE_AT_A_TIME,
        government: {
          rateBp: cited(10_000, FEE),
          maxKrw: notStatedIn(SYSTEM_SCREENS, '2026년 수준확인 수수료'),
        },
        companyMaxRateBp: cited(0, FEE),
        maxMonths: notStatedIn(SYSTEM_SCREENS, '수준확인 기간'),
      }),
    ],
    notes: [
      cited(
        '예전 안내에는 수수료가 기업당 80만 원으로 적혀 있습니다.',
        SYSTEM_SCREENS.at('수준확인 수수료 (예전 안내)'),
      ),
      cited('2023년 예산은 12억 5,000만 원이었습니다.', SYSTEM_SCREENS.at('수준확인 예산 (2023년)')),
    ],
  }),
];
