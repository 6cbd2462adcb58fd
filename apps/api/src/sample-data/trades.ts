/** 업종: what a made-up company makes and with what, in the words of its people. */
export interface Trade {
  ksicCodes: readonly string[];
  /** How a company of the trade likes to call itself. */
  names: readonly string[];
  products: readonly string[];
  /** 공정 where the project works. */
  process: string;
  /** Machines of that process; they are counted in 대. */
  machine: string;
  /** 불량: what goes wrong with the product. */
  defects: readonly string[];
  material: string;
  /** 운전 조건 that decides the quality. */
  conditions: string;
  themes: readonly ThemeKey[];
}

/** What an AI is to do in the factory. */
export type ThemeKey =
  | 'vision'
  | 'condition'
  | 'maintenance'
  | 'quality'
  | 'planning'
  | 'energy'
  | 'inventory'
  | 'safety'
  | 'knowledge'
  | 'control'
  | 'tool';

type Row = readonly [
  ksicCodes: string,
  names: string,
  products: string,
  process: string,
  machine: string,
  defects: string,
  material: string,
  conditions: string,
  themes: string,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['25924 29223', '정밀 정공 정밀산업 엔지니어링', '유압 밸브 스풀|감속기 하우징|로봇 관절 부품', '절삭가공', 'CNC 선반', '치수 불량|표면 거칠기 불량', '합금강 봉재', '이송 속도와 절입량', 'tool vision maintenance quality knowledge planning'],
  ['25922 25929', '도금 표면처리 피앤티', '자동차 엠블럼|커넥터 단자|수전 금구', '도금', '도금 라인', '피막 두께 편차|밀착 불량', '도금액', '전류 밀도와 액 온도', 'condition quality energy vision'],
  ['24311 24312', '주물 주강 캐스트', '펌프 케이싱|밸브 몸통|제동 드럼', '주조', '주조 라인', '기포 불량|수축 불량', '용탕', '주입 온도와 주입 시간', 'quality energy condition safety'],
  ['24321 24329', '다이캐스팅 경금속 캐스팅', '전동기 하우징|방열판|변속기 덮개', '다이캐스팅', '다이캐스팅기', '기공 불량|유동 불량', '알루미늄 용탕', '사출 속도와 금형 온도', 'condition vision maintenance energy'],
  ['25912 25914', '단조 금속 프레스', '볼트 머리 부품|등속 조인트 외륜|시트 레일 브래킷', '프레스', '프레스', '찍힘 불량|균열 불량', '냉연 코일', '타발 하중과 속도', 'maintenance vision safety tool planning'],
  ['29294 22249', '금형 몰드 몰드텍', '램프 렌즈 금형|가전 외장 금형|커넥터 금형', '금형 가공', '머시닝센터', '형상 오차|사상 불량', '금형강', '가공 경로와 회전수', 'tool knowledge planning quality'],
  ['22241 22232', '플라스틱 폴리머 산업', '범퍼 브래킷|화장품 용기|식품 포장 용기', '사출', '사출기', '미성형 불량|수축 자국', '수지', '보압과 금형 온도', 'condition vision energy planning inventory'],
  ['22191 22199', '고무 실테크 러버', '차량 도어 실|유압 패킹|방진 고무', '가류', '가류 프레스', '경도 편차|바리 불량', '배합 고무', '가류 온도와 시간', 'condition quality vision energy'],
  ['10709 10701', '푸드 식품 에프앤비', '냉동 만두|즉석 국|도시락 반찬', '조리·충전', '충전 포장기', '이물 혼입|중량 미달', '원료육과 채소', '가열 온도와 시간', 'vision planning inventory safety condition'],
  ['10832 10831 10833', '장류 식품 발효', '고추장|비빔 양념|액상 소스', '발효·살균', '살균기', '점도 편차|충전량 편차', '콩과 고춧가루', '살균 온도와 유량', 'condition quality planning energy'],
  ['10820 10891 10892', '제면 티앤커피 푸드텍', '냉동 우동면|드립 커피 팩|티백 녹차', '건조·포장', '건조기', '수분 편차|실링 불량', '밀가루와 원두', '건조 온도와 습도', 'condition vision energy inventory'],
  ['20423 20422', '코스메틱 바이오 뷰티', '보습 크림|선 스틱|두피 세정제', '제조·충전', '유화기', '점도 편차|라벨 오부착', '오일과 유화제', '유화 온도와 교반 속도', 'quality vision knowledge planning inventory'],
  ['20411 20493 20499', '케미칼 화학 소재', '전자 재료용 접착제|방청 도료|차량용 실란트', '배합', '배합조', '점도 불량|색차 불량', '수지와 용제', '투입 순서와 교반 시간', 'quality condition knowledge safety'],
  ['13402 13213', '염직 텍스타일 섬유', '기능성 원단|아웃도어 원단|커튼 원단', '염색', '염색기', '색차 불량|얼룩 불량', '폴리에스터 원단', '승온 속도와 염료 농도', 'quality vision energy planning'],
  ['17222 18113', '패키지 팩 인쇄', '골판지 상자|화장품 단상자|식품 띠지', '인쇄·합지', '인쇄기', '인쇄 번짐|핀트 불량', '원지', '인쇄 압력과 건조 온도', 'vision planning inventory maintenance'],
  ['26224 26222', '전자 일렉트로닉스 이엠에스', '차량용 제어 기판|전력 변환 기판|센서 모듈', '표면실장', '실장기', '냉납 불량|부품 틀어짐', '솔더 크림', '리플로 온도 곡선', 'vision quality maintenance inventory knowledge'],
  ['26294 27216 26293', '센서 계측 시스템즈', '압력 센서|유량 센서|전류 센서 코일', '조립·교정', '조립기', '교정 오차|납땜 불량', '감지 소자', '교정 온도와 시간', 'quality vision knowledge planning'],
  ['28111 28119', '모터 파워 전기', '서보 전동기|송풍기 전동기|전력 변환 장치', '권선·조립', '권선기', '절연 불량|소음 불량', '에나멜 동선', '권선 장력과 속도', 'quality maintenance vision planning'],
  ['28202', '배터리 에너지솔루션 셀텍', '전동 지게차 배터리 팩|이륜차 배터리 팩|배터리 모듈 케이스', '용접·조립', '레이저 용접기', '용접 불량|전압 편차', '배터리 셀', '용접 출력과 속도', 'vision quality safety control'],
  ['30320 30399', '오토 모빌리티 오토텍', '차체 보강 패널|서스펜션 브래킷|배기 파이프', '용접', '용접 로봇', '비드 불량|용접 누락', '고장력 강판', '용접 전류와 이송 속도', 'vision control maintenance safety planning'],
  ['30332 30391 30392', '부품 오토모티브 기전', '조향 칼럼 부품|제동 캘리퍼|전동 시트 모터', '조립', '조립 라인', '체결 토크 불량|누설 불량', '가공 부품', '체결 토크와 압입 하중', 'quality vision control planning inventory'],
  ['31114 31113', '해양 조선기자재 마린', '선박 블록|해치 덮개|선박용 배관', '용접·취부', '자동 용접기', '용접 결함|변형 불량', '후판', '용접 전류와 예열 온도', 'vision safety planning control knowledge'],
  ['29133 29131', '밸브 펌프 유체기계', '버터플라이 밸브|다단 펌프|안전 밸브', '가공·조립', '복합 가공기', '누설 불량|치수 불량', '주강 소재', '가공 조건과 조립 토크', 'tool quality knowledge maintenance planning'],
  ['29163 29271', '자동화 시스템 메카트로닉스', '반송 컨베이어|웨이퍼 이송 장비|자동 창고 설비', '조립·시운전', '시운전 설비', '위치 오차|진동 불량', '제어반과 프레임', '구동 속도와 가감속', 'knowledge planning quality maintenance'],
  ['23129 23122', '글라스 유리 옵틱스', '광학 렌즈|조리 기기 유리|디스플레이 보호 유리', '연마·강화', '강화로', '스크래치 불량|변형 불량', '판유리', '강화 온도와 냉각 풍량', 'vision condition energy quality'],
  ['23322 23324', '콘크리트 산업 블록', '보도 블록|경계석|레미콘', '배합·양생', '배합 플랜트', '강도 편차|표면 기포', '시멘트와 골재', '물·시멘트 비와 양생 온도', 'quality energy inventory safety'],
];

/** The 26 trades of the season. */
export const TRADES: readonly Trade[] = ROWS.map(
  ([ksicCodes, names, products, process, machine, defects, material, conditions, themes]) => ({
    ksicCodes: ksicCodes.split(' '),
    names: names.split(' '),
    products: products.split('|'),
    process,
    machine,
    defects: defects.split('|'),
    material,
    conditions,
    themes: themes.split(' ') as ThemeKey[],
  }),
);
