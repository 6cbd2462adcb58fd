import { grouped } from '@subsidy/rules';
import { guideKo } from './guide-ko.ts';

/** The words of the eligibility check. */
export const checkKo = {
  guide: guideKo,
  title: '자격 확인',
  lead: '세 가지만 답하면 받을 수 있는 지원금과 우리 회사 돈이 나옵니다.',
  privacy:
    '답은 이 브라우저에만 둡니다. 가장 좋은 길을 견줄 때는 사업자등록번호와 법인등록번호를 뺀 답을 서버에 보내 계산하며, 서버에 저장하지 않습니다.',
  guidesMissing: '다른 기관이 운영하는 사업을 불러오지 못해 이 포털의 사업만 보여 드립니다.',
  /** For readers of English: the frame around this page stays in Korean. */
  koreanFrame: '',
  practicePortal: '',
  language: '언어',
  languageLoading: '영어 화면을 불러오는 중입니다',
  languageFailed: '영어 화면을 불러오지 못했습니다. 연결을 확인하고 다시 눌러 주세요.',
  noNotice: '아직 공고가 없습니다.',
  noNoticeText: '공고가 나오면 자격을 확인할 수 있습니다.',
  whichNotice: '어느 공고로 확인할까요?',
  allOpen: '지금 접수 중인 공고 모두',
  practice: '연습용',
  closed: '접수 마감',
  groups: '질문 묶음',
  group: {
    company: {
      short: '회사',
      title: '어떤 회사인가요?',
      lead: '사업자등록증과 공장을 떠올리며 답해 주세요. 번호는 비워 두어도 됩니다.',
    },
    size: {
      short: '규모',
      title: '회사 규모',
      lead: '중소·중견기업 확인서가 있는지가 중요합니다. 매출액과 직원 수를 알면 어느 규모인지 미리 가늠해 드립니다.',
    },
    exclusions: {
      short: '제외 사유',
      title: '신청할 수 없는 경우',
      lead: '하나라도 해당하면 신청할 수 없습니다. 미리 해결할 수 있는 것도 있습니다.',
    },
    history: {
      short: '이력',
      title: '스마트공장 이력',
      lead: '전에 받은 지원과 지금 수준에 따라 목표와 남은 한도가 달라집니다.',
    },
    project: {
      short: '과제',
      title: '무엇을 만들려고 하나요?',
      lead: '아직 정하지 않았다면 비워 두어도 됩니다.',
    },
    money: {
      short: '비용',
      title: '비용',
      lead: '총사업비를 넣으면 정부와 우리 회사가 얼마씩 내는지 바로 계산합니다. 부가가치세는 뺀 금액입니다.',
    },
    partners: {
      short: '공급기업',
      title: '공급기업과 가점',
      lead: '시스템을 만들어 줄 공급기업, 멘토링, 가점을 알려 주세요.',
    },
  },
  left: (count: number) => (count === 0 ? '남은 질문이 없습니다' : `남은 질문 ${String(count)}개`),
  allDecided:
    '결과를 바꿀 수 있는 질문에 모두 답했습니다. 더 답하지 않아도 됩니다. 답은 언제든 고칠 수 있습니다.',
  allRefused:
    '지금 답으로는 모두 신청할 수 없어, 더 답해도 결과가 달라지지 않습니다. 아래 결과에서 이유와 해결 방법을 확인하세요.',
  answerAll: '그래도 모두 답하기',
  answerNeeded: '필요한 질문만 보기',
  nothingHere: '이 묶음에는 결과를 바꿀 수 있는 질문이 없습니다.',
  toResult: '결과 보기',
  typeLabel: '어떤 지원을 생각하시나요?',
  typeUndecided: '아직 모르겠습니다 (모두 비교)',
  poolLabel: '함께할 공급기업이 공급기업 Pool에 등록되어 있습니까?',
  poolHint: '신청서를 쓸 때 Pool에서 골라 지정합니다. 아직 정하지 않았다면 비워 두세요.',
  certificateNone: '받을 수 없음 (대기업 등) 또는 발급 거절',
  certificateNotYet: '아직 발급받지 않음',
  businessNumberLabel: '사업자등록번호',
  businessNumberHint: '적으면 신청서로 옮겨 드립니다. 숫자 10자리이고 -는 넣어도 됩니다.',
  businessNumberWrong:
    '사업자등록번호의 마지막 검증 숫자가 맞지 않습니다. 사업자등록증을 보고 10자리를 다시 확인해 주세요.',
  businessNumberShort: (count: number) =>
    `사업자등록번호는 숫자 10자리입니다. ${String(count)}자리를 더 입력해 주세요.`,
  businessNumberLong: (count: number) =>
    `사업자등록번호는 숫자 10자리입니다. ${String(count)}자리를 지워 주세요.`,
  businessNumberRight: '검증 숫자가 맞습니다. 휴업·폐업 여부는 번호로 알 수 없어 따로 여쭙습니다.',
  corporateNumberLabel: '법인등록번호',
  corporateNumberHint: '숫자 13자리입니다. 맞지 않아도 계속할 수 있습니다.',
  industryHint: '만드는 것이나 하는 일을 적어 찾거나, 한국표준산업분류 코드 5자리를 넣으세요.',
  placeLabel: '공장이 있는 곳',
  placeHint: '공장이 있는 곳을 맡은 테크노파크가 신청을 심사합니다.',
  sizeTitle: '규모 추정',
  sizeGuess: (size: string, certain: boolean) => (certain ? size : `${size} (확실하지 않음)`),
  sizeDecides:
    '추정일 뿐입니다. 신청할 수 있는지는 중소·중견기업 확인서가 결정합니다. 공고문과 발급 기관에서 확인하세요.',
  sizeBecause: '왜 그렇게 보나요?',
  myAnswers: '내 답변',
  noAnswers: '답을 고르면 여기에 모입니다. 언제든 고칠 수 있습니다.',
  forgetAll: '모두 지우기',
  forgotten: '답을 모두 지웠습니다.',
  takeBack: '되돌리기',
  outOfLimits: (from: string, to: string) =>
    `${from}부터 ${to}까지 적을 수 있습니다. 고칠 때까지 이 답은 빼고 판단합니다.`,
  impossible: '맞지 않는 답이라 빼고 판단했습니다. 고쳐 주세요.',
  counted: {
    months: (count: number) => `${String(count)}개월`,
    people: (count: number) => `${grouped(count)}명`,
  },
  rows: (count: number) => `${String(count)}건`,
};

/** The same words in any language: a missing one is a type error. */
export type CheckWords = typeof checkKo;
