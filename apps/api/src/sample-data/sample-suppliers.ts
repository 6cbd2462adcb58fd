import { nobodysBusinessNumber } from './sample-numbers.ts';

/** 공급기업 of the samples, with the person who signs in for it. */
export interface SampleSupplier {
  email: string;
  person: string;
  name: string;
  businessRegistrationNumber: string;
  inPool: boolean;
  regionCode: string;
  specialty: string;
  grade: string | null;
}

type Row = readonly [
  name: string,
  person: string,
  regionCode: string,
  specialty: string,
  grade: string | null,
];

const ROWS: readonly Row[] = [
  ['지능공정솔루션', '공대표', 'gyeonggi', 'AI 비전 검사·예지보전', 'Level 2+'],
  ['데이터공방', '나수집', 'seoul', '제조 데이터 수집·분석', 'Level 3-'],
  ['로봇과공정', '도제어', 'gyeongnam', '로봇 자율제어', 'Level 2+'],
  ['㈜품질마루', '문해석', 'daejeon', '품질 예측·통계적 공정관리', 'Level 3'],
  ['에너지랩스', '백절감', 'daegu', 'FEMS·에너지 최적 운전', 'Level 2+'],
  ['주식회사 비전아이', '송초점', 'gyeonggi', '머신비전·딥러닝 검사', 'Level 3'],
  ['스케줄링웍스', '안일정', 'seoul', 'APS·수요 예측', 'Level 2+'],
  ['㈜동해MES', '양추적', 'busan', 'MES·로트 추적', 'Level 2'],
  ['서해자동화', '염배선', 'chungnam', '설비 연계·PLC 수집', 'Level 2'],
  ['지식공장', '하색인', 'gwangju', '생성형 AI·제조 문서', 'Level 2+'],
  ['안심시스템즈', '표안전', 'incheon', '안전 영상 분석', 'Level 2'],
  ['미등록시스템', '노등록', 'busan', 'MES', null],
];

/** Twelve suppliers; the last one is not in the Pool. */
export const SAMPLE_SUPPLIERS: readonly SampleSupplier[] = ROWS.map(
  ([name, person, regionCode, specialty, grade], index) => ({
    email: `supplier${index === 0 ? '' : index + 1}@sample.test`,
    person,
    name,
    businessRegistrationNumber: nobodysBusinessNumber(9_001 + index),
    inPool: grade !== null,
    regionCode: regionCode === 'gwangju' ? 'jeonnam-gwangju' : regionCode,
    specialty,
    grade,
  }),
);
