/** A synthetic company; numbers of office 000 are given to nobody. */
export interface SampleCompany {
  email: string;
  owner: string;
  name: string;
  businessRegistrationNumber: string;
  regionCode: string;
  city: string;
  ksicCode: string;
}

/** Ten digits from a serial number: office 000, corporation 81, right check digit. */
function sampleNumber(serial: number): string {
  const digits = `00081${String(serial).padStart(4, '0')}`;
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const values = [...digits].map(Number);
  const sum = values.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
  const check = (10 - ((sum + Math.floor(((values[8] ?? 0) * 5) / 10)) % 10)) % 10;
  return digits + String(check);
}

/** Site, sector word and KSIC code of each company of the season; most lie where sample consultants work. */
const SITES: readonly (readonly [string, string, string, string])[] = [
  ['gyeonggi', '안산시', '정밀', '25924'],
  ['gyeonggi', '시흥시', '금형', '29293'],
  ['gyeonggi', '화성시', '모빌리티', '30399'],
  ['gyeonggi', '평택시', '전자', '26299'],
  ['gyeonggi', '수원시', '센서', '27213'],
  ['gyeonggi', '부천시', '조명', '28422'],
  ['jeonbuk', '전주시', '식품', '10832'],
  ['jeonbuk', '군산시', '기계', '29199'],
  ['jeonbuk', '익산시', '섬유', '13213'],
  ['jeonbuk', '완주군', '탄소', '23999'],
  ['gyeongnam', '창원시', '공작', '29223'],
  ['gyeongnam', '김해시', '주강', '24312'],
  ['busan', '강서구', '조선기자재', '31114'],
  ['daegu', '달서구', '부품', '30332'],
  ['incheon', '남동구', '도금', '25922'],
  ['gyeonggi', '파주시', '인쇄', '18111'],
  ['gyeongbuk', '포항시', '제강', '24112'],
  ['chungbuk', '청주시', '배터리', '28202'],
  ['ulsan', '북구', '시트', '30391'],
  ['jeonnam-gwangju', '광산구', '가전', '28519'],
];

const FIRST_SITE = ['gyeonggi', '안산시', '정밀', '25924'] as const;
const FIRST_WORDS = ['한빛', '새론', '다올', '가온', '누리', '마루', '바름', '아람', '으뜸', '하늘'];
const OWNERS = [
  '김도현',
  '이서준',
  '박지안',
  '최하윤',
  '정유진',
  '강민재',
  '조은별',
  '윤태오',
  '장서아',
  '임건우',
];

/** 58 companies beside the two owners of the contract. */
const SEASON_COMPANIES: readonly SampleCompany[] = Array.from({ length: 58 }, (_, index) => {
  const [regionCode, city, sector, ksicCode] = SITES[(index * 7) % SITES.length] ?? FIRST_SITE;
  const round = Math.floor(index / FIRST_WORDS.length);
  return {
    email: `company${String(index + 1).padStart(2, '0')}@sample.test`,
    owner: OWNERS[(index * 3 + round) % OWNERS.length] ?? '표본인',
    name: `${FIRST_WORDS[(index + round * 3) % FIRST_WORDS.length] ?? '표본'}${sector}`,
    businessRegistrationNumber: sampleNumber(101 + index),
    regionCode,
    city,
    ksicCode,
  };
});

/** Every synthetic company with an account. */
export const SAMPLE_COMPANIES: readonly SampleCompany[] = [
  {
    email: 'owner@sample.test',
    owner: '안사장',
    name: '안산표본정밀',
    businessRegistrationNumber: sampleNumber(1),
    regionCode: 'gyeonggi',
    city: '안산시',
    ksicCode: '25924',
  },
  {
    email: 'owner2@sample.test',
    owner: '전사장',
    name: '전주표본식품',
    businessRegistrationNumber: sampleNumber(2),
    regionCode: 'jeonbuk',
    city: '전주시',
    ksicCode: '10832',
  },
  ...SEASON_COMPANIES,
];

/** Suppliers; the first one has an account. One is not in the Pool. */
export const SAMPLE_SUPPLIERS = [
  {
    email: 'supplier@sample.test',
    person: '공대표',
    name: '지능공정솔루션',
    businessRegistrationNumber: sampleNumber(9001),
    inPool: true,
    regionCode: 'gyeonggi',
    specialty: 'AI 비전 검사·예지보전',
    grade: 'Level 2+',
  },
  {
    email: null,
    person: '',
    name: '데이터공방',
    businessRegistrationNumber: sampleNumber(9002),
    inPool: true,
    regionCode: 'seoul',
    specialty: '제조 데이터 수집·분석',
    grade: 'Level 3-',
  },
  {
    email: null,
    person: '',
    name: '로봇과공정',
    businessRegistrationNumber: sampleNumber(9003),
    inPool: true,
    regionCode: 'gyeongnam',
    specialty: '로봇 자율제어',
    grade: 'Level 2+',
  },
  {
    email: null,
    person: '',
    name: '미등록시스템',
    businessRegistrationNumber: sampleNumber(9004),
    inPool: false,
    regionCode: 'busan',
    specialty: 'MES',
    grade: null,
  },
] as const;
