import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import {
  daysStatedIn,
  guideNotice,
  guideType,
  payerShare,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
  wholeDays,
} from '../../guide/build.ts';
import { NOT_WITH_AI_TRACK } from '../../guide/concurrency.ts';
import { AUTONOMOUS_2026, INTEGRATED_2026, NOTICE_LIST_2026 } from '../citations.ts';

const TWO_YEAR = guideType({
  type: 'two-year',
  label: '2년 과제',
  summary: 'AI·디지털트윈·AAS를 갖추어 공정 전체가 스스로 돌아가는 공장을 2년에 걸쳐 만듭니다.',
  intakeWindow: daysStatedIn(NOTICE_LIST_2026),
  blockingProjects: NOT_WITH_AI_TRACK,
  supplierPool: SUPPLIER_POOL,
  government: payerShare(5_000, 600_000_000, AUTONOMOUS_2026.at('지원 한도 (2년)')),
  maxMonths: cited(24, AUTONOMOUS_2026.at('사업 기간 (2년)')),
  entryLevel: cited('intermediate-1', AUTONOMOUS_2026.at('지원 대상 (구축 또는 수준확인으로 중간1 이상)')),
  scopes: cited(['ai', 'digital-twin', 'aas'], AUTONOMOUS_2026.at('필수 구축 범위')),
});

const notice = (round: 1 | 2, from: string, until: string): GuideNotice =>
  guideNotice({
    id: `2026-autonomous-factory-${round}`,
    title: `2026년 자율형공장 구축지원사업 (${round}차)`,
    ...wholeDays(from, until),
    program: 'autonomous-factory',
    year: 2026,
    cite: NOTICE_LIST_2026.at(`자율형공장 ${round}차 공고`),
    office: SMART_FACTORY_OFFICE,
    countsTowardsTarget: true,
    types: [TWO_YEAR],
    notes: [
      cited('정부지원금은 해마다 3억 원까지입니다.', AUTONOMOUS_2026.at('연차별 지원 한도')),
      cited('약 30개 과제를 선정합니다.', INTEGRATED_2026.at('지원 규모')),
      cited('단독으로, 또는 공급기업·기획기관과 함께 신청할 수 있습니다.', AUTONOMOUS_2026.at('신청 방법')),
    ],
  });

/** 자율형공장 of 2026: two calls with the same terms. */
export const AUTONOMOUS_FACTORY_2026: readonly GuideNotice[] = [
  notice(1, '2025-12-08', '2026-01-07'),
  notice(2, '2026-04-27', '2026-06-16'),
];
