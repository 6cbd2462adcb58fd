import { dayInWords, grouped, won } from '@subsidy/rules';

/** 본문의 항목 하나: 형식과 한도: what an answer says when it is no, about one field of a body: its form and limits. */
export const fieldWords = {
  object: '객체로 보내 주세요.',
  list: '목록으로 보내 주세요.',
  atMostSent: (most: number) => `${most}개까지 보낼 수 있습니다.`,
  required: '필수 항목입니다.',
  text: '글자로 입력해 주세요.',
  visible: '보이는 글자로 정해 주세요.',
  email: '이메일 주소 형식이 아닙니다. 예: name@company.co.kr',
  whole: '정수로 입력해 주세요.',
  oneDecimal: '소수점 한 자리까지의 숫자로 입력해 주세요.',
  wholeKrw: '금액은 소수점 없는 원 단위 숫자로 입력해 주세요.',
  yesOrNo: '예 또는 아니요로 답해 주세요.',
  notInList: '목록에 없는 값입니다. 목록에서 다시 골라 주세요.',
  chosenTwice: '같은 항목을 두 번 고를 수 없습니다.',
  someNotInList: '목록에 없는 값이 있습니다. 목록에서 다시 골라 주세요.',
  day: '실제로 있는 날짜를 YYYY-MM-DD 형식으로 입력해 주세요.',
  businessNumber: '사업자등록번호 10자리가 맞지 않습니다. 등록증의 번호를 하이픈 없이 다시 확인해 주세요.',
  dayBetween: (min: string, max: string) =>
    `${dayInWords(min)}부터 ${dayInWords(max)}까지의 날짜를 입력해 주세요.`,
  industry:
    '한국표준산업분류 코드(2–5자리 숫자, 앞에 알파벳 한 글자 가능)를 확인해 주세요. 제조업(10–34)은 있는 코드여야 합니다.',
  instant: '시각은 시간대가 있는 RFC 3339 형식으로 보내 주세요.',
  noticeId: '공고 식별자는 영문 소문자, 숫자, 하이픈으로 3자에서 60자까지 정해 주세요.',
  identifier: '식별자 형식이 아닙니다.',
  listOfObjects: '객체의 목록으로 보내 주세요.',
  longest: (characters: number) => `${characters}자까지 입력할 수 있습니다.`,
  atMostChosen: (most: number) => `${most}개까지 고를 수 있습니다.`,
  shortest: (characters: number) =>
    characters === 1 ? '내용을 입력해 주세요.' : `${characters}자 이상 입력해 주세요.`,
  from: (min: number) => `${grouped(min)} 이상이어야 합니다.`,
  upTo: (max: number) => `${grouped(max)} 이하여야 합니다.`,
  krwFrom: (min: number) => `금액은 ${won(min)} 이상이어야 합니다.`,
  krwUpTo: (max: number) => `금액은 ${won(max)}까지 입력할 수 있습니다.`,
  atLeastNeeded: (least: number) => `${least}개 이상 필요합니다.`,
  atLeastChosen: (least: number) => `${least}개 이상 골라 주세요.`,
};
