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
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import { INTEGRATED_2026, N26 } from '../citations.ts';

/** 클라우드형 종합솔루션 of 2026: named in the notice of all programs, without figures. */
export const CLOUD_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-cloud',
    title: '2026년 클라우드형 종합솔루션 지원사업 (구독형)',
    ...NO_WINDOW,
    program: 'cloud',
    year: 2026,
    cite: INTEGRATED_2026.at('클라우드형 종합솔루션'),
    office: SMART_FACTORY_OFFICE,
    types: [
      guideType({
        type: 'standard',
        label: '구독형',
        summary: '솔루션을 빌려 써서 작은 기업의 첫 비용과 유지비를 낮춥니다.',
        intakeWindow: daysNotStatedIn(INTEGRATED_2026),
        blockingProjects: NOT_IN_TABLE,
        government: {
          rateBp: notStatedIn(INTEGRATED_2026, '클라우드형 지원 비율'),
          maxKrw: notStatedIn(INTEGRATED_2026, '클라우드형 지원 한도'),
        },
        maxMonths: notStatedIn(INTEGRATED_2026, '클라우드형 사업 기간'),
        scopes: cited(['cloud'], INTEGRATED_2026.at('클라우드형 종합솔루션 (이름에서 추정)', 'inferred')),
      }),
    ],
    notes: [
      cited(
        '다른 트랙에서도 클라우드 이용료를 3년(소기업 5년)까지 사업비에 넣을 수 있고, 이용은 협약 기간 안에 시작해야 합니다.',
        N26.at('사업비 편성 (클라우드 이용료)'),
      ),
    ],
  }),
];
