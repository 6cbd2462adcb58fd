import { englishIndustryNames } from './english-names.ts';
import { classificationOf, findIndustry, industryPath, isAcceptableKsicCode } from './industries.ts';
import { koreanIndustryName, nameOfKsicCode } from './industry-names.ts';
import { KSIC_10_LINES } from './ksic-10.ts';
import { KSIC_11_LINES } from './ksic-11.ts';
import { formerSmeRevenueLimitKrw } from './size-limits.ts';

it('has the 11th revision of section C: 25 divisions, 480 classes of five digits', () => {
  const codes = KSIC_11_LINES.split('\n').map((line) => line.split('|')[0] ?? '');
  expect(codes.filter((code) => code.length === 2)).toHaveLength(25);
  expect(codes.filter((code) => code.length === 5)).toHaveLength(480);
  expect(new Set(codes).size).toBe(codes.length);
});

it.each(['25924', 'C25924', 'c25924', ' 25924 '])('finds %p', (code) => {
  expect(findIndustry(code)).toMatchObject({ code: '25924', revision: 11 });
  expect(nameOfKsicCode(code)).toBe('절삭가공 및 유사처리업');
});

it('finds a code of the 10th revision with what became of it', () => {
  expect(findIndustry('10401')).toEqual({
    code: '10401',
    digits: 5,
    revision: 10,
    successors: ['10411'],
  });
  expect(nameOfKsicCode('10401')).toBe('동물성 유지 제조업');
  expect(nameOfKsicCode('1040')).toBe('동물성 유지 제조업 등');
  expect(nameOfKsicCode('99')).toBeNull();
  expect(findIndustry('21102')?.successors).toEqual(['21100', '21301']);
});

it('has the codes of the tables with the names, in their order, and a name for each', () => {
  const { current, earlier } = classificationOf();
  expect([...current.keys()]).toEqual(KSIC_11_LINES.split('\n').map((line) => line.split('|')[0]));
  const old = [...earlier.values()].filter(({ digits }) => digits === 5);
  expect(old.map(({ code, successors }) => [code, successors.join()])).toEqual(
    KSIC_10_LINES.split('\n').map((line) => [line.split('|')[0], line.split('|')[2]]),
  );
  for (const industry of [...current.values(), ...earlier.values()]) {
    expect(koreanIndustryName(industry)).toMatch(/[가-힣]/);
  }
});

it('reads a code that both revisions have in the 11th', () => {
  expect(findIndustry('20121')).toMatchObject({ revision: 11 });
});

it('leads every old code to codes that exist', () => {
  for (const line of KSIC_10_LINES.split('\n')) {
    for (const successor of line.split('|')[2]?.split(',') ?? []) {
      expect(findIndustry(successor)).toMatchObject({ revision: 11 });
    }
  }
});

it.each([
  ['10', true],
  ['34', true],
  ['340', true],
  ['25998', false],
  ['09', true],
  ['35', true],
  ['G46', true],
  ['99', true],
  ['C10401', true],
  ['1040', true],
  ['1', false],
  ['259240', false],
  ['ABC', false],
  ['Z25', false],
  ['', false],
])('%p is acceptable: %p', (code, acceptable) => {
  expect(isAcceptableKsicCode(code)).toBe(acceptable);
});

it('has an English name for every code, in a file of its own', () => {
  const codes = KSIC_11_LINES.split('\n').map((line) => line.split('|')[0] ?? '');
  expect([...englishIndustryNames().keys()]).toEqual(codes);
  expect(englishIndustryNames().get('25924')).toMatch(/^[A-Z][A-Za-z ,()-]+$/);
});

it('knows what lies above a code, also above one of the 10th revision', () => {
  const above = (code: string): string[] => {
    const industry = findIndustry(code);
    return industry === null ? [] : industryPath(industry).map((one) => one.code);
  };
  expect(above('25924')).toEqual(['25', '259', '2592']);
  expect(above('25')).toEqual([]);
  expect(above('10401')).toEqual(['10', '104', '1040']);
});

it('has a revenue limit for every division', () => {
  for (let division = 10; division <= 34; division += 1)
    expect(formerSmeRevenueLimitKrw(String(division))).not.toBeNull();
  expect(formerSmeRevenueLimitKrw('25924')).toBe(100_000_000_000);
  expect(formerSmeRevenueLimitKrw('46')).toBeNull();
  expect(formerSmeRevenueLimitKrw(null)).toBeNull();
});
