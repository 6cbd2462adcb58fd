import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysNotStatedIn,
  guideNotice,
  guideType,
  MICRO_OFFICE,
  NO_WINDOW,
  notStatedIn,
} from '../../guide/build.ts';
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import { DEVELOPER_NOTES, STRATEGY_3, WORKSHOP_2021, WORKSHOP_2026 } from '../citations.ts';

const IN_KIND = WORKSHOP_2026.at('기업부담금의 절반까지 인건비 현물');

/** 소공인 스마트제조(스마트공방) of 2026. */
export const MICRO_WORKSHOP_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-micro-workshop',
    title: '2026년 소공인 스마트제조 지원사업 (스마트공방)',
    ...NO_WINDOW,
    program: 'micro-workshop',
    year: 2026,
    cite: WORKSHOP_2026.at('스마트공방 안내'),
    office: MICRO_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '스마트공방',
        summary: '상시근로자 10명 미만인 소공인이 작업장에 스마트 기술을 들이도록 지원합니다.',
        intakeWindow: daysNotStatedIn(WORKSHOP_2026),
        acceptedSizes: cited(['sme'], WORKSHOP_2026.at('지원 대상 (소공인은 중소기업)', 'inferred')),
        blockingProjects: NOT_IN_TABLE,
        government: {
          rateBp: cited(7_000, WORKSHOP_2026.at('지원 비율')),
          // Only an example is printed; the cap of 2026 is open.
          maxKrw: cited(
            42_000_000,
            WORKSHOP_2026.at(
              '지원 한도 (예시 4,200만 원 + 1,800만 원에서 추정, 2026년 한도는 공개되지 않음)',
              'inferred',
            ),
          ),
        },
        inKind: {
          maxRateBp: cited(5_000, IN_KIND),
          maxKrw: notStatedIn(WORKSHOP_2026, '현물 한도 금액'),
          kinds: cited(['company-labour'], IN_KIND),
        },
        maxMonths: notStatedIn(WORKSHOP_2026, '스마트공방 사업 기간'),
        employeesBelow: cited(10, WORKSHOP_2026.at('지원 대상 (상시근로자 10명 미만)')),
        revenueAboveKrw: cited(200_000_000, DEVELOPER_NOTES.at('평균 매출 2억 원 초과 (자료 하나뿐)')),
      }),
    ],
    notes: [
      cited(
        '지원이 끝나면 수준 진단을 받고 스마트공장 사업으로 이어 갈 수 있습니다.',
        STRATEGY_3.at('소공인 스마트제조'),
      ),
      cited('2026년에는 추가 공고도 있었습니다.', WORKSHOP_2026.at('공고 시기')),
      cited(
        '2021년에는 294억 원으로 600개 기업을 4,900만 원까지 지원했습니다.',
        WORKSHOP_2021.at('지원 규모'),
      ),
    ],
  }),
];
