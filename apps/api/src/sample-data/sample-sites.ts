/** 사업장이 있는 곳: who serves it, how many companies stand there, and what telephones begin with. */
export interface Site {
  technoParkCode: string;
  regionCode: string;
  cities: readonly string[];
  companies: number;
  areaCode: string;
}

type Row = readonly [
  technoParkCode: string,
  regionCode: string,
  companies: number,
  areaCode: string,
  cities: string,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['gyeonggi', 'gyeonggi', 58, '031', '안산시 시흥시 화성시 평택시 수원시 부천시 김포시 용인시 안성시 이천시 군포시 성남시 광주시 오산시'],
  ['gyeonggi-daejin', 'gyeonggi', 18, '031', '파주시 포천시 양주시 고양시 남양주시 동두천시'],
  ['gyeongnam', 'gyeongnam', 29, '055', '창원시 김해시 양산시 함안군 사천시 진주시 거제시'],
  ['incheon', 'incheon', 23, '032', '남동구 부평구 서구 연수구 검단구 제물포구'],
  ['busan', 'busan', 19, '051', '강서구 사상구 사하구 기장군 금정구'],
  ['gyeongbuk', 'gyeongbuk', 20, '054', '구미시 경주시 경산시 칠곡군 영천시 김천시'],
  ['chungnam', 'chungnam', 18, '041', '천안시 아산시 당진시 서산시 예산군 논산시'],
  ['chungbuk', 'chungbuk', 18, '043', '청주시 음성군 진천군 충주시 증평군'],
  ['daegu', 'daegu', 17, '053', '달서구 달성군 북구 서구'],
  ['jeonbuk', 'jeonbuk', 17, '063', '군산시 익산시 전주시 완주군 김제시 정읍시'],
  ['gwangju', 'jeonnam-gwangju', 11, '062', '광산구 북구'],
  ['seoul', 'seoul', 10, '02', '금천구 구로구 성동구 강서구'],
  ['ulsan', 'ulsan', 9, '052', '울주군 북구 남구'],
  ['pohang', 'gyeongbuk', 7, '054', '포항시'],
  ['jeonnam', 'jeonnam-gwangju', 7, '061', '순천시 광양시 나주시 목포시'],
  ['daejeon', 'daejeon', 7, '042', '유성구 대덕구'],
  ['gangwon', 'gangwon', 6, '033', '원주시 춘천시 강릉시'],
  ['sejong', 'sejong', 3, '044', '세종시'],
  ['jeju', 'jeju', 3, '064', '제주시 서귀포시'],
];

/** The 300 places of the season in 16 regions: every TechnoPark serves some. */
export const SITES: readonly Site[] = ROWS.map(
  ([technoParkCode, regionCode, companies, areaCode, cities]) => ({
    technoParkCode,
    regionCode,
    companies,
    areaCode,
    cities: cities.split(' '),
  }),
);
