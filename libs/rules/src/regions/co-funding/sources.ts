import { sourceDocument, type SourceDocument } from '../../core/citation.ts';

// What public sources say of 지방비. Regions must not import a program, so the programs of the provinces cite from here.

const COLLECTED_ON = '2026-11-21';

const press = (document: string, issuedOn: string, url?: string): SourceDocument =>
  sourceDocument({ document, issuedOn, confidence: 'press', ...(url === undefined ? {} : { url }) });

/** A report whose day was not kept: it is dated by the day it was collected, and says so. */
const undated = (document: string, url: string): SourceDocument =>
  press(`${document} (보도일 미상, ${COLLECTED_ON} 수집)`, COLLECTED_ON, url);

/** The search of public material behind this table; what it did not find is open. */
export const SURVEY = sourceDocument({
  document: '지방비 공개자료 조사',
  issuedOn: COLLECTED_ON,
  confidence: 'inferred',
});

export const JEONBUK_2026 = press(
  '전북형 스마트 제조혁신 프로젝트 모집 보도',
  '2026-02-23',
  'https://www.newspim.com/news/view/20260223000366',
);
export const JEONBUK_2024 = press(
  '전북형 스마트 제조혁신 프로젝트 2024년 보도',
  '2024-04-08',
  'https://m.ajunews.com/amp/20240408165956344',
);
export const JEONBUK_2022 = undated(
  '전북 스마트공장 도비 지원 보도 (2022년)',
  'http://jeollailbo.com/news/articleView.html?idxno=658396',
);
export const JEONBUK_SPECIALIZED = undated(
  '전북 지역특화형 고도화 도비 지원 보도',
  'http://gunsanews.com/nView.htm?cateA=2&idx=70201',
);
export const GYEONGNAM_2024 = press(
  '경남 스마트공장 지원 보도',
  '2024-04-12',
  'https://www.hankyung.com/article/202404126591Y',
);
export const GYEONGNAM_2025 = undated(
  '경남 상생형 스마트공장 보도 (2025년)',
  'https://www.nocutnews.co.kr/news/6378351',
);
// Which of the two reports says what was not kept.
export const CHUNGBUK_2025 = press('충북 스마트공장 지원 보도 (2025-03-10, 2025-05-29)', '2025-05-29');
export const REGION_SPECIALIZED_2025 = press(
  '지역특화형 스마트공장 보도',
  '2025-02-24',
  'https://mobile.newsis.com/view_amp.html?ar_id=NISX20250224_0003075847',
);
export const JEONNAM_2022 = press(
  '전남 스마트공장 지방비 지원 보도',
  '2022-11-09',
  'http://biz.heraldcorp.com/village/view.php?ud=20221109000691',
);
export const CHUNGNAM_2019 = undated(
  '충남형 스마트공장 보도 (2019년)',
  'http://www.jbnews.com/news/articleView.html?idxno=1242952',
);
export const CHUNGNAM_2023 = press(
  '충남 균형발전형·소기업형 스마트공장 보도',
  '2023-03-01',
  'https://hankyung.com/article/2023030105091',
);
export const INCHEON = undated(
  '인천 스마트공장 기업부담금 지원 보도 (연도 표기 없음)',
  'http://www.kyungdosinmoon.com/news/articleView.html?idxno=147658',
);
export const ULSAN_2021 = undated(
  '울산 스마트공장 시비 지원 보도 (2021년)',
  'http://the-eco.kr/news/view/179542305201284',
);
export const ULSAN_2022 = undated(
  '울산 스마트공장 시비 지원 보도 (2022년)',
  'https://m.sedaily.com/NewsView/26DKL4G5IL',
);
export const DAEJEON_2019 = undated(
  '대전 스마트공장 시비 지원 보도 (2019년)',
  'http://www.gocj.net/news/articleView.html?idxno=101474',
);
export const AI_TRANSITION_2025 = press(
  '지역주도형 AI 대전환 보도',
  '2025-07-29',
  'https://biz.chosun.com/industry/business-venture/2025/07/29/VHUT7TDIP5EURDDIKLA4FDTUFE/',
);
