import { isFound, searchKey, searchKeyOf, searchWords } from './search-key.ts';

const NAMES = [
  ...[
    '가나다',
    '㈜가나다',
    '(주)가나다',
    '（주）가나다',
    '( 주 ) 가나다',
    '주식회사 가나다',
    '주식회사가나다',
    '주)가나다',
  ],
  ...[
    '가나다㈜',
    '가나다(주)',
    '가나다 주식회사',
    '가나다주식회사',
    '㈜ 가나다 주식회사',
    '유한회사 가나다',
    '㈜가나다'.normalize('NFD'),
  ],
  ...[
    '가 나 다',
    '가나다.',
    '농업회사법인 주식회사 가나다',
    '농업회사법인(주) 가나다',
    '가\u200b나다',
    '｢가나다｣',
  ],
];

it.each(NAMES)('%s is looked for as 가나다', (name) => {
  expect(searchKey(name)).toBe('가나다');
  expect(isFound(searchKeyOf([name, '220-81-39938']), searchWords('가나다'))).toBe(true);
});

it.each(NAMES)('%s as it is typed finds ㈜가나다', (name) => {
  expect(isFound(searchKeyOf(['㈜가나다']), searchWords(name))).toBe(true);
});

it.each([
  ['ＡＢＣ Tech Co., Ltd.', 'abctech'],
  ['ABC Tech, Inc.', 'abctech'],
  ['Vincent', 'vincent'],
  ['한주식품', '한주식품'],
  ['대한주식회사연구소', '대한주식회사연구소'],
  ['주사랑', '주사랑'],
  ['MA26-000123-7', 'ma260001237'],
  ['２２０－８１－３９９３８', '2208139938'],
  ['', ''],
  ['( )', ''],
])('the key of %p is %p', (text, key) => {
  expect(searchKey(text)).toBe(key);
});

const ROW = searchKeyOf([
  '㈜한빛정밀',
  '주식회사 로보텍',
  'AI 기반 용접 품질 검사',
  'MA26-000123-7',
  '2208139938',
  null,
]);

it.each([
  ['한빛', true],
  ['로보텍 한빛', true],
  ['(주)로보텍', true],
  ['용접 한빛', true],
  ['용접품질', true],
  ['품질 용접', true],
  ['ai 용접', true],
  ['ＭＡ２６', true],
  ['MA26-000123', true],
  ['ma260001237', true],
  ['220-81-39938', true],
  ['220.81.39938', true],
  ['220-81', true],
  ['', true],
  ['   ', true],
  ['\u200b\u3164', true],
  ['주식회사', true],
  ['---', false],
  ['%', false],
  ['_', false],
  ['\\', false],
  ['% _', false],
  ['한빛 %', true],
  ['한빛정밀로보텍', false],
  ['한빛 없는말', false],
  ['MA26-000124', false],
])('%p finds the row: %p', (query, found) => {
  expect(isFound(ROW, searchWords(query))).toBe(found);
});

it('asks for each word once, and for no more than anybody types', () => {
  expect(searchWords('가나 가나 다라')).toEqual(['가나', '다라']);
  expect(searchWords(Array.from({ length: 50 }, (_, index) => `가${index}`).join(' '))).toHaveLength(10);
});
