import { cited } from '../../../core/citation.ts';
import type { GuideNotice } from '../../../core/notice.ts';
import { CHUNGBUK_2025, CHUNGNAM_2023 } from '../../../regions/co-funding/sources.ts';
import { guideNotice, guideType, targetFrom } from '../../guide/build.ts';
import { NOT_IN_TABLE } from '../../guide/concurrency.ts';
import { localSum, noMonthsIn, note, officeOf, onlyIn, overWithYear, overWithYearIn } from '../build.ts';

const CHUNGBUK = {
  intakeWindow: overWithYearIn(CHUNGBUK_2025),
  blockingProjects: NOT_IN_TABLE,
  regions: onlyIn('chungbuk', CHUNGBUK_2025),
};

/** 충북 기초단계 and 소기업형 of 2025. */
export const CHUNGBUK_BASIC_2025: GuideNotice = guideNotice({
  id: '2025-chungbuk-basic',
  title: '2025년 충북 스마트공장 (기초단계·소기업형)',
  ...overWithYear(2025),
  program: 'regional-basic',
  year: 2025,
  cite: CHUNGBUK_2025.at('모집 보도'),
  office: officeOf('chungbuk'),
  types: [
    guideType({
      ...CHUNGBUK,
      type: 'basic',
      label: '기초단계',
      summary: '2025년에 새로 생긴 기초단계 구축 지원입니다.',
      targetLevel: targetFrom('basic', CHUNGBUK_2025.at('지원 단계 (기초)')),
      local: localSum(null, 40_000_000, CHUNGBUK_2025),
      maxMonths: noMonthsIn(CHUNGBUK_2025),
    }),
    guideType({
      ...CHUNGBUK,
      type: 'small-firm',
      label: '소기업형',
      summary: '도비와 시·군비로 작은 구축을 지원하고 기업은 10 %를 부담합니다.',
      local: localSum(9_000, 27_000_000, CHUNGBUK_2025),
      companyMaxRateBp: cited(1_000, CHUNGBUK_2025.at('기업부담 비율 (소기업형)')),
      maxProjectKrw: cited(30_000_000, CHUNGBUK_2025.at('사업비 (약 3,000만 원)', 'inferred')),
      maxMonths: cited(5, CHUNGBUK_2025.at('사업 기간 (소기업형)')),
    }),
  ],
  notes: [
    note(
      '기초단계는 46개사를 계획했고 1차로 13개사를 모집했습니다. 33개사라는 보도도 있습니다.',
      CHUNGBUK_2025.at('지원 규모 (기초단계)'),
    ),
    note('소기업형은 39개사를 지원합니다.', CHUNGBUK_2025.at('지원 규모 (소기업형)')),
  ],
});

/** 충남 균형발전형·소기업형 of 2023; the report does not name the five cities and counties. */
export const CHUNGNAM_BASIC_2023: GuideNotice = guideNotice({
  id: '2023-chungnam-basic',
  title: '2023년 충남 균형발전형·소기업형 스마트공장',
  ...overWithYear(2023),
  program: 'regional-basic',
  year: 2023,
  cite: CHUNGNAM_2023.at('모집 보도'),
  office: officeOf('chungnam'),
  types: [
    guideType({
      type: 'small-firm',
      label: '균형발전형·소기업형',
      summary: '충남 남부의 작은 기업을 지원합니다.',
      intakeWindow: overWithYearIn(CHUNGNAM_2023),
      blockingProjects: NOT_IN_TABLE,
      regions: onlyIn('chungnam', CHUNGNAM_2023),
      employeesBelow: cited(10, CHUNGNAM_2023.at('지원 대상 (상시근로자 10명 미만)')),
      local: localSum(null, null, CHUNGNAM_2023),
      maxMonths: noMonthsIn(CHUNGNAM_2023),
    }),
  ],
  notes: [
    note(
      '남부 5개 시·군의 기업이 대상이지만 어느 시·군인지는 공개된 자료에 없습니다. 충남테크노파크에 확인하세요.',
      CHUNGNAM_2023.at('지원 대상 (남부 5개 시·군)'),
    ),
    note('2023년에는 6개사를 지원했습니다.', CHUNGNAM_2023.at('지원 규모')),
  ],
});
