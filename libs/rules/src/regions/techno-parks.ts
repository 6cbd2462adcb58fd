import type { Citation } from '../core/citation.ts';
import type { TechnoParkCode } from '../core/codes.ts';
import { N26 } from '../core/sources.ts';

/** 테크노파크(제조혁신센터): checks requirements and runs reviews in its region. */
export interface TechnoPark {
  code: TechnoParkCode;
  name: string;
  serves: string;
  address: string;
  phone: string;
  cite: Citation;
}

const NOTICE_CONTACTS = N26.at('지역별 문의처 (기관명은 지역 표기에서 추정)');

type Row = readonly [code: TechnoParkCode, name: string, serves: string, address: string, phone: string];

const ROWS: readonly Row[] = [
  ['seoul', '서울테크노파크', '서울', '서울 노원구 공릉로 232', '02-944-6032'],
  ['busan', '부산테크노파크', '부산', '부산 해운대구 센텀동로 45', '051-744-8294'],
  ['daegu', '대구테크노파크', '대구', '대구 달서구 성서공단로 46-17', '053-602-1756'],
  ['gyeongbuk', '경북테크노파크', '경북 (포항 제외)', '경북 경산시 삼풍로 27', '053-819-7030'],
  ['pohang', '포항테크노파크', '경북 포항', '경북 포항시 남구 지곡로 394', '054-223-2242'],
  ['gwangju', '광주테크노파크', '광주 (전남광주통합특별시)', '광주 북구 첨단과기로 333', '062-602-7351'],
  ['jeonnam', '전남테크노파크', '전남 (전남광주통합특별시)', '전남 순천시 율촌산단4로 13', '061-729-2582'],
  ['jeju', '제주테크노파크', '제주', '제주 제주시 중앙로 217', '064-720-3039'],
  ['gyeonggi', '경기테크노파크', '경기 (북부 10개 시·군 제외)', '경기 안산시 해안로 705', '031-500-3100'],
  [
    'gyeonggi-daejin',
    '경기대진테크노파크',
    '경기 북부 (파주·고양·포천·남양주·양주·구리·동두천·연천·가평·의정부)',
    '경기 포천시 자작로 155',
    '031-539-5140',
  ],
  ['incheon', '인천테크노파크', '인천', '인천 연수구 갯벌로 12', '032-260-0624'],
  ['daejeon', '대전테크노파크', '대전', '대전 유성구 테크노9로 35', '042-930-4350'],
  ['chungnam', '충남테크노파크', '충남', '충남 천안시 서북구 불당36길 65', '041-336-9005'],
  ['sejong', '세종테크노파크', '세종', '세종 조치원읍 군청로 95', '044-850-3821'],
  ['ulsan', '울산테크노파크', '울산', '울산 중구 종가로 15', '052-219-8605'],
  ['gangwon', '강원테크노파크', '강원', '강원 춘천시 신북로 61-10', '033-248-5682'],
  ['chungbuk', '충북테크노파크', '충북', '충북 청주시 연구단지로 76', '043-270-2813'],
  ['jeonbuk', '전북테크노파크', '전북', '전북 전주시 덕진구 반룡로 109', '063-219-2272'],
  ['gyeongnam', '경남테크노파크', '경남', '경남 창원시 봉암북7길 21', '1811-8297'],
];

/** The 19 TechnoParks in the order of the system's codes. */
export const TECHNO_PARKS: readonly TechnoPark[] = ROWS.map(([code, name, serves, address, phone]) => ({
  code,
  name,
  serves,
  address,
  phone,
  cite: NOTICE_CONTACTS,
}));

const BY_CODE = new Map<string, TechnoPark>(TECHNO_PARKS.map((park) => [park.code, park]));

/** The TechnoPark of a code, or null. */
export function findTechnoPark(code: string): TechnoPark | null {
  return BY_CODE.get(code) ?? null;
}

/** 테크노파크 in Korean. */
export function technoParkLabel(code: string): string {
  return BY_CODE.get(code)?.name ?? code;
}
