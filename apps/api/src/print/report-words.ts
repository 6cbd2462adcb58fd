import {
  answerLines,
  confidenceLabel,
  dayInKorea,
  dayInWords,
  koreanWording,
  levelLabel,
  momentInWords,
  programName,
  won,
  wonInWords,
  type AnswerLine,
  type DecidableTerms,
  type EligibilityInput,
  type Wording,
} from '@subsidy/rules';
import { elsewhereSentence, verdictSentence, type NotMeant, type Verdict } from '@subsidy/rules/check';
import { PAYERS, type PayerWords } from './money-bar.ts';

/** The texts of a 사전진단서, in one language. */
export interface ReportWords {
  lang: string;
  wording: Wording;
  verdict: (verdict: Pick<Verdict, 'state' | 'toConfirm'>) => string;
  elsewhere: (why: NotMeant) => string;
  answers: (input: EligibilityInput) => AnswerLine[];
  payers: PayerWords;
  level: (level: string) => string;
  program: (terms: Pick<DecidableTerms, 'program' | 'programLabel'>) => string;
  confidence: (confidence: string) => string;
  won: (krw: number) => string;
  wonInWords: (krw: number) => string;
  moment: (at: string) => string;
  /** The day of an instant. */
  day: (at: string) => string;
  text: ReportText;
}

const KOREAN_TEXT = {
  portal: '제조AI 지원사업 포털',
  title: '지원 자격 사전진단서',
  otherTitle: 'Preliminary Eligibility Report',
  file: '사전진단서',
  number: '문서 번호',
  notReal: '예시 공고가 들어 있습니다. 실제 공고가 아닙니다.',
  facts: {
    company: '기업',
    businessNumber: '사업자등록번호',
    at: '진단 시각',
    technoPark: '관할 테크노파크',
  },
  notGiven: '적지 않음',
  koreanTime: '(한국시간)',
  limits:
    '적어 주신 내용을 공고 조건에 대어 본 결과입니다. 신청이나 선정을 뜻하지 않으며, 자격은 관할 테크노파크의 요건검토에서 정해집니다.',
  verdict: '판정',
  grant: '지원금',
  cash: '우리 회사 현금',
  inKind: '현물',
  total: '총사업비',
  noCost: '총사업비를 알려 주시면 누가 얼마를 내는지 나옵니다.',
  upTo: (money: string) => `지원금은 ${money}까지입니다.`,
  notForThis: '이대로라면 받을 수 없는 금액입니다.',
  typical: '어림: 흔한 총사업비로 셈했습니다.',
  unofficial: '공고문 확인 필요',
  opens: (day: string) => `${day}부터 접수`,
  closes: (day: string) => `${day}까지 접수`,
  closed: (day: string) => `${day} 접수 마감`,
  windowUnknown: '접수 기간은 공개된 자료에 없음',
  toConfirm: '확인할 것',
  onlyThis: '이것만 바뀌면 됩니다',
  lookAt: '살펴볼 점',
  office: '신청과 문의',
  ladder: '앞으로의 단계',
  ladderNote: '올해 공고 기준입니다. 다음 해 공고는 바뀔 수 있으며, 선정을 뜻하지 않습니다.',
  ladderSum: (money: string) => `공개된 정부지원금 한도의 합: ${money}`,
  year: (year: number) => `${String(year)}년`,
  moneyUnknown: '금액 미공개',
  others: '다른 사업',
  columns: ['사업', '판정', '지원금', '우리 회사 현금'],
  answers: '적어 주신 내용',
  noAnswers: '적어 주신 내용이 없습니다.',
  conditions: '조건과 근거',
  conditionsLead: '[별지] 사업마다 무엇을 어떤 공고의 어느 조항으로 판단했는지 적었습니다.',
  met: (count: number) => `충족한 조건 ${String(count)}개는 판정에 걸리지 않아 줄였습니다.`,
  marks: { pass: '충족', fail: '미충족', unknown: '확인' },
  source: '근거',
  proof: '무엇으로 판단했나요?',
  notice: (id: string) => `공고 ${id}`,
  version: (title: string, version: number) => `${title} 제${String(version)}판`,
  hash: '조건의 지문 (SHA-256)',
  fingerprint: '진단 지문 (SHA-256)',
  proofNote:
    '같은 내용을 같은 시각 기준으로 다시 진단하면 같은 지문이 나옵니다. 공고 조건이 바뀌면 조건의 지문이 달라집니다.',
  again: '이 진단을 화면에서 다시 열기',
  againNote:
    '휴대전화로 왼쪽 그림(QR)을 비추면 적은 답이 채워진 자격 확인 화면이 열리고, 그때의 공고로 다시 판정합니다. 답은 그림 안에만 있고 서버로 가지 않으며, 사업자등록번호와 법인등록번호는 들어 있지 않습니다.',
  tooMuch: '적은 답이 많아 그림(QR)에 담을 수 없습니다. 파일로 보신다면 아래를 누르세요.',
  openLink: '자격 확인 화면 열기',
};

export type ReportText = typeof KOREAN_TEXT;

/** 사전진단서 in Korean. */
export const KOREAN_REPORT: ReportWords = {
  lang: 'ko-KR',
  wording: koreanWording,
  verdict: verdictSentence,
  elsewhere: elsewhereSentence,
  answers: answerLines,
  payers: PAYERS,
  level: levelLabel,
  program: programName,
  confidence: (code) => confidenceLabel(code),
  won,
  wonInWords,
  moment: momentInWords,
  day: (at) => dayInWords(dayInKorea(new Date(at))),
  text: KOREAN_TEXT,
};
