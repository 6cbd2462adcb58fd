import { englishIndustryNames } from './english-names.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { findIndustry } from './industries.ts';
import { searchIndustries } from './search-industries.ts';

const codes = (query: string, limit = 5): string[] => searchIndustries(query, limit).map(({ code }) => code);

it.each([
  ['금형', ['29293']],
  ['사출', ['22232', '22241', '22249', '22299']],
  ['용접', ['25929', '25995']],
  ['김치', ['10301']],
  ['도금', ['25922', '24191']],
  ['절삭 가공', ['25924']],
  ['빵', ['10602']],
  ['PCB', ['26221', '26222', '26223']],
  ['반도체', ['26111', '26112', '26129', '26121']],
  ['자동차 부품', ['30310', '30320']],
  ['프레스', ['25913', '25914']],
  ['화장품', ['20423']],
])('%s leads first to %j', (query, expected) => {
  expect(codes(query, expected.length)).toEqual(expected);
});

it('offers makers of food for 식품, before makers of machines for food', () => {
  const found = codes('식품', 12);
  expect(found.every((code) => code.startsWith('10'))).toBe(true);
  expect(found).toEqual(expect.arrayContaining(['10709', '10894']));
});

it('has the five-digit classes before the shorter codes above them', () => {
  const digits = searchIndustries('가구').map((industry) => industry.digits);
  expect(digits[0]).toBe(5);
  expect(digits).toEqual([...digits].sort((a, b) => b - a));
});

it('needs every word', () => {
  expect(codes('자동차 김치')).toEqual([]);
  expect(codes('없는업종이름')).toEqual([]);
  expect(codes('   ')).toEqual([]);
  expect(codes('· -')).toEqual([]);
});

it('searches by the beginning of a code, with or without its letter', () => {
  expect(codes('2592', 3)).toEqual(['2592', '25921', '25922']);
  expect(codes('C2592', 1)).toEqual(['2592']);
  expect(codes('25', 0)).toEqual([]);
});

it('finds a code of the 10th revision after those in force', () => {
  expect(searchIndustries('10401')).toEqual([expect.objectContaining({ code: '10401', revision: 10 })]);
  const found = searchIndustries('동물성 유지', 20);
  expect(found[0]).toMatchObject({ code: '10411', revision: 11 });
  expect(found).toContainEqual(expect.objectContaining({ code: '10401', revision: 10 }));
});

it('searches English names only when they are at hand', () => {
  expect(codes('semiconductor')).toEqual([]);
  expect(searchIndustries('kimchi', 1, englishIndustryNames())[0]?.code).toBe('10301');
});

it('offers only codes that exist for everyday words', () => {
  for (const code of EVERYDAY_WORDS.flatMap(([, codesOf]) => codesOf.split(' ')))
    expect(findIndustry(code)).toMatchObject({ code, revision: 11, digits: 5 });
});

// Every everyday word with the codes it leads to first; a changed line is another answer to somebody.
it('leads from everyday words to these codes', () => {
  const words = EVERYDAY_WORDS.flatMap(([line]) => line.split(' '));
  expect(words.map((word) => `${word}: ${codes(word).join(' ')}`)).toMatchSnapshot();
});

it('goes from short codes to long ones, and up within each length', () => {
  expect(codes('259', 8)).toEqual(['259', '2591', '2592', '2593', '2594', '2599', '25911', '25912']);
  expect(codes('25921')).toEqual(['25921']);
});

// What comes first for words of a name, its comment in brackets, its beginning, its middle; a changed line is another answer.
it('leads from these words to these codes', () => {
  const words = [
    ...['기계', '가공', '제조', '산업', '그 외', '기타 금속', '전자 부품', '식품 기계', '플라스틱 성형'],
    ...['강관', '철강', '섬유', '염색', '목재', '종이', '인쇄', '의약품', '타이어', '유리', '시멘트', '선박'],
    ...[
      '의료기기',
      '광학',
      '배전반',
      '가구',
      '악기',
      '완구',
      '수리',
      '자동차,부품',
      '자동차   부품',
      'LED',
      'led',
    ],
  ];
  expect(words.map((word) => `${word}: ${codes(word, 6).join(' ')}`)).toMatchSnapshot();
  const english = englishIndustryNames();
  const found = (word: string) =>
    searchIndustries(word, 6, english)
      .map(({ code }) => code)
      .join(' ');
  expect(
    ['machinery', 'food products', 'plastic', 'steel pipe', 'el', 'motor vehicles', '자동차', 'xyz'].map(
      (word) => `${word}: ${found(word)}`,
    ),
  ).toMatchSnapshot();
});
