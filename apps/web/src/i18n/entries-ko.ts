import {
  numberInWords,
  won,
  wonInWords,
  type NumberShape,
  type NumberUnit,
  type UnreadReason,
} from '@subsidy/rules';

/** What fields say of what was written or pasted into them, and why it was not read. */
export const entriesKo = {
  unit: { people: '명', percent: '%', months: '개월', year: '년', points: '점' } satisfies Record<
    NumberUnit,
    string
  >,
  unread: {
    ambiguous: '여러 가지로 읽을 수 있습니다. 아래에서 맞는 것을 고르거나 숫자로 다시 적어 주세요.',
    negative: '음수는 넣을 수 없습니다. 0 이상의 숫자를 적어 주세요.',
    'decimal-point': '소수점은 넣을 수 없습니다. 소수점 없는 숫자로 적어 주세요.',
    decimals: '소수점 아래 숫자가 너무 깁니다. 줄여서 적어 주세요.',
    'two-numbers': '숫자가 둘 이상 들어 있어 읽지 못했습니다. 하나만 남겨 주세요.',
    'two-cells': '여러 칸을 한꺼번에 붙여 넣을 수 없습니다. 한 칸씩 붙여 넣어 주세요.',
    words: '숫자가 아닌 글자가 들어 있어 읽지 못했습니다. 숫자만 적어 주세요.',
    separators: '쉼표나 점의 자리가 맞지 않아 읽지 못했습니다. 1,000,000처럼 적어 주세요.',
    'too-large': '숫자가 너무 큽니다.',
    unclear: '숫자를 찾지 못했습니다. 숫자로 적어 주세요.',
  } satisfies Record<UnreadReason, string>,
  /** In a field of money that words were not read in. */
  amountUnread: '금액을 읽지 못했습니다. 200,000,000 또는 2억 5,000만처럼 적어 주세요.',
  atMost: (limit: string): string => `${limit}까지 넣을 수 있습니다.`,
  /** The value that stays while what was written is not read. */
  kept: (value: string): string => `고칠 때까지 앞서 넣은 값(${value})을 그대로 둡니다.`,
  whichOne: '이 뜻입니까?',
  /** Asked before the page is left. */
  stillUnread: '읽지 못한 숫자가 있습니다.',
  /** A number with what it counts. */
  said: (value: number, shape: NumberShape): string => numberInWords(value, shape),
  /** A number that may be meant, in figures and as it is said. */
  meant: (value: number, shape: NumberShape): string =>
    shape.type === 'money' ? `${won(value)} (${wonInWords(value)})` : numberInWords(value, shape),
  /** Cells of a spreadsheet. */
  pasted: {
    unfit: (text: string, why: string): string => `붙여 넣은 “${text}”: ${why}`,
    option: '목록에 없는 말입니다. 목록에서 골라 주세요.',
    day: '날짜로 읽지 못했습니다. 2026-01-31처럼 적어 주세요.',
    month: '연도와 월로 읽지 못했습니다. 2026-01처럼 적어 주세요.',
    yesOrNo: '예나 아니요로 읽지 못했습니다. 골라 주세요.',
    rowsLeft: (count: number, max: number): string =>
      `${String(max)}줄까지 넣을 수 있어 나머지 ${String(count)}줄은 넣지 않았습니다.`,
    columnsLeft: (count: number): string => `표의 칸보다 많아 오른쪽 ${String(count)}칸은 넣지 않았습니다.`,
    someUnfit: (count: number): string =>
      `읽지 못한 칸이 ${String(count)}개 있습니다. 표시된 칸을 고쳐 주세요.`,
  },
};

/** The same words in any language: a missing one is a type error. */
export type EntryWords = typeof entriesKo;
