import { Dice } from './dice.ts';
import { personName } from './sample-names.ts';

/** 평가위원 of the samples; `leaning` is how much of the points they give above (lenient) or below (severe) the others. */
export interface SampleEvaluator {
  email: string;
  name: string;
  organizationName: string;
  expertise: string;
  leaning: number;
}

const NAMED: readonly (readonly [name: string, organization: string, expertise: string, leaning: number])[] =
  [
    ['가평가', '표본대학교', '비전 검사·머신러닝', -0.09],
    ['간심사', '표본연구원', '공정 데이터·MES', 0.02],
    ['갈검토', '표본기술사사무소', '로봇·자동화', 0.08],
    ['감판단', '표본에너지협회', '에너지·FEMS', -0.03],
    ['가채점', '표본품질연구소', '품질·통계적 공정관리', 0],
  ];

const EXPERTISE = [
  '비전 검사·머신러닝',
  '공정 데이터·MES',
  '로봇·자동화',
  '에너지·FEMS',
  '품질·통계적 공정관리',
  '생산 계획·APS',
  '설비 예지보전',
  '금형·사출',
  '주조·단조',
  '식품 공정·HACCP',
  '화학·배합 공정',
  '전자 조립·SMT',
  '용접·조선',
  '산업 안전',
  '정보 보안·OT',
  '생성형 AI·제조 문서',
  '원가·기능점수',
];
const ORGANIZATIONS = [
  '동표본대학교',
  '서표본대학교',
  '남표본과학기술원',
  '북표본기계연구소',
  '표본생산기술원',
  '표본산업진흥원',
  '표본데이터연구소',
  '표본특허법인',
  '표본공학컨설팅',
  '표본안전기술원',
];
/** Of forty some are severe, some lenient, most neither. */
const LEANINGS = [-0.11, -0.08, -0.04, -0.02, 0, 0, 0.01, 0.03, 0.05, 0.09];

/** Forty evaluators; the first five are those whose accounts are told, and the first by name. */
export const SAMPLE_EVALUATORS: readonly SampleEvaluator[] = Array.from({ length: 40 }, (_, index) => {
  const dice = new Dice(`evaluator ${index + 1}`);
  const made = [
    personName(dice),
    ORGANIZATIONS[index % ORGANIZATIONS.length] ?? '',
    EXPERTISE[index % EXPERTISE.length] ?? '',
    LEANINGS[(index * 7) % LEANINGS.length] ?? 0,
  ] as const;
  const [name, organizationName, expertise, leaning] = NAMED[index] ?? made;
  return { email: `evaluator${index + 1}@sample.test`, name, organizationName, expertise, leaning };
});
