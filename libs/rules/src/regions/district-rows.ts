/** One region, one TechnoPark and the districts of the region that it serves. */
export type DistrictRow = readonly [regionCode: string, technoParkCode: string, districts: string];

// 시·군·구 as of 2024-12, from public lists; which TechnoPark serves them: the notice of 2026-03-19.
// prettier-ignore
export const DISTRICT_ROWS: readonly DistrictRow[] = [
  ['seoul', 'seoul', '강남구 강동구 강북구 강서구 관악구 광진구 구로구 금천구 노원구 도봉구 동대문구 동작구 마포구 서대문구 서초구 성동구 성북구 송파구 양천구 영등포구 용산구 은평구 종로구 중구 중랑구'],
  ['busan', 'busan', '강서구 금정구 기장군 남구 동구 동래구 부산진구 북구 사상구 사하구 서구 수영구 연제구 영도구 중구 해운대구'],
  ['daegu', 'daegu', '군위군 남구 달서구 달성군 동구 북구 서구 수성구 중구'],
  ['incheon', 'incheon', '강화군 계양구 남동구 동구 미추홀구 부평구 서구 연수구 옹진군 중구'],
  ['gwangju', 'gwangju', '광산구 남구 동구 북구 서구'],
  ['daejeon', 'daejeon', '대덕구 동구 서구 유성구 중구'],
  ['ulsan', 'ulsan', '남구 동구 북구 울주군 중구'],
  ['sejong', 'sejong', '세종시'],
  ['gyeonggi', 'gyeonggi-daejin', '가평군 고양시 구리시 남양주시 동두천시 양주시 연천군 의정부시 파주시 포천시'],
  ['gyeonggi', 'gyeonggi', '과천시 광명시 광주시 군포시 김포시 부천시 성남시 수원시 시흥시 안산시 안성시 안양시 양평군 여주시 오산시 용인시 의왕시 이천시 평택시 하남시 화성시'],
  ['gangwon', 'gangwon', '강릉시 고성군 동해시 삼척시 속초시 양구군 양양군 영월군 원주시 인제군 정선군 철원군 춘천시 태백시 평창군 홍천군 화천군 횡성군'],
  ['chungbuk', 'chungbuk', '괴산군 단양군 보은군 영동군 옥천군 음성군 제천시 증평군 진천군 청주시 충주시'],
  ['chungnam', 'chungnam', '계룡시 공주시 금산군 논산시 당진시 보령시 부여군 서산시 서천군 아산시 예산군 천안시 청양군 태안군 홍성군'],
  ['jeonbuk', 'jeonbuk', '고창군 군산시 김제시 남원시 무주군 부안군 순창군 완주군 익산시 임실군 장수군 전주시 정읍시 진안군'],
  ['jeonnam', 'jeonnam', '강진군 고흥군 곡성군 광양시 구례군 나주시 담양군 목포시 무안군 보성군 순천시 신안군 여수시 영광군 영암군 완도군 장성군 장흥군 진도군 함평군 해남군 화순군'],
  ['gyeongbuk', 'gyeongbuk', '경산시 경주시 고령군 구미시 김천시 문경시 봉화군 상주시 성주군 안동시 영덕군 영양군 영주시 영천시 예천군 울릉군 울진군 의성군 청도군 청송군 칠곡군'],
  ['gyeongbuk', 'pohang', '포항시'],
  ['gyeongnam', 'gyeongnam', '거제시 거창군 고성군 김해시 남해군 밀양시 사천시 산청군 양산시 의령군 진주시 창녕군 창원시 통영시 하동군 함안군 함양군 합천군'],
  ['jeju', 'jeju', '서귀포시 제주시'],
];

// Districts of 인천 since 2026-07-01: 중구·동구 became 제물포구 and 영종구, 검단구 was split from 서구.
// prettier-ignore
export const DISTRICT_ROWS_SINCE_2026_07: readonly DistrictRow[] = [
  ['incheon', 'incheon', '제물포구 영종구 검단구'],
];

// 일반구: wards of a city, which answers for all of them; 화성시 has its own since 2026-02-01.
// prettier-ignore
export const WARDS: Readonly<Record<string, string>> = {
  수원시: '장안구 권선구 팔달구 영통구', 성남시: '수정구 중원구 분당구', 안양시: '만안구 동안구', 부천시: '원미구 소사구 오정구',
  안산시: '상록구 단원구', 고양시: '덕양구 일산동구 일산서구', 용인시: '처인구 기흥구 수지구', 화성시: '만세구 효행구 병점구 동탄구',
  청주시: '상당구 서원구 흥덕구 청원구', 천안시: '동남구 서북구', 전주시: '완산구 덕진구', 포항시: '남구 북구',
  창원시: '의창구 성산구 마산합포구 마산회원구 진해구',
};
