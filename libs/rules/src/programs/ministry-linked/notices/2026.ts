import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import type { IndustryField } from '../../../core/type-terms.ts';
import {
  ABOVE_BASIC,
  daysStatedIn,
  guideNotice,
  guideType,
  notStatedIn,
  SMART_FACTORY_OFFICE,
  SUPPLIER_POOL,
  wholeDays,
} from '../../guide/build.ts';
import { ONE_AT_A_TIME } from '../../guide/concurrency.ts';
import { APP_DATA, MINISTRY_NEWS_2026 } from '../citations.ts';

/** The eleven fields by KSIC code; a field that no industry code tells has none, so that nobody is refused by it. */
const FIELDS: readonly IndustryField[] = [
  { label: '식품·축산·GMP', codes: ['10', '11'] },
  { label: '화장품', codes: ['20423'] },
  { label: '의약·의료기기', codes: ['21', '271'] },
  { label: 'K-푸드', codes: ['10', '11'] },
  { label: '수산식품', codes: ['102'] },
  { label: '농산업', codes: ['203', '2921'] },
  { label: '조선해양기자재', codes: ['311'] },
  { label: '산업단지', codes: [] },
  { label: '산업안전', codes: [] },
  { label: '방위산업', codes: [] },
  { label: '산업보안', codes: [] },
];

const STANDARD = guideType({
  type: 'standard',
  label: '단일 유형',
  summary: '다른 부처와 함께 식품·화장품·의료기기·방위산업 등 분야별 스마트공장을 지원합니다.',
  intakeWindow: daysStatedIn(MINISTRY_NEWS_2026),
  blockingProjects: ONE_AT_A_TIME,
  supplierPool: SUPPLIER_POOL,
  government: {
    rateBp: notStatedIn(APP_DATA, '부처협업형 지원 비율'),
    maxKrw: cited(250_000_000, APP_DATA.at('부처협업형 지원 한도 (자료 하나뿐)')),
  },
  maxMonths: notStatedIn(MINISTRY_NEWS_2026, '부처협업형 사업 기간'),
  targetLevel: ABOVE_BASIC,
  industries: cited(FIELDS, APP_DATA.at('부처협업형 11개 분야 (산업분류 코드는 추정)', 'inferred')),
});

/** 부처협업형 of 2026. */
export const MINISTRY_LINKED_2026: readonly GuideNotice[] = [
  guideNotice({
    id: '2026-ministry-linked',
    title: '2026년 부처협업형 스마트공장 지원사업',
    ...wholeDays('2026-02-09', '2026-04-09'),
    program: 'ministry-linked',
    year: 2026,
    cite: MINISTRY_NEWS_2026.at('부처협업형 안내'),
    office: SMART_FACTORY_OFFICE,
    types: [STANDARD],
    notes: [
      cited('4–5월에 평가하고 6월에 협약합니다.', MINISTRY_NEWS_2026.at('추진 일정')),
      cited(
        '신청 요건은 협업 부처의 분야마다 다를 수 있습니다.',
        APP_DATA.at('부처협업형 11개 분야', 'inferred'),
      ),
    ],
  }),
];
