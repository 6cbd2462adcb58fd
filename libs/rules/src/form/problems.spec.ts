import type { JsonValue } from '../core/json.ts';
import type { FormColumn, FormField } from './form.ts';
import { isRequired } from './is-required.ts';
import { fieldProblems } from './problems.ts';

// Every limit of a field, one unit each side.

const field = (own: Partial<FormField>): FormField => ({
  field: 'project.test',
  type: 'text',
  label: '항목',
  section: 'test',
  required: false,
  example: null,
  ...own,
});
const codeOf = (own: Partial<FormField>, value: JsonValue | undefined): string | undefined =>
  fieldProblems([field(own)], value === undefined ? {} : { 'project.test': value })[0]?.code;

const OPTIONS = [
  { value: 'one', label: '하나' },
  { value: 'two', label: '둘' },
];
const column = (own: Partial<FormColumn>): FormColumn => ({
  key: 'a',
  label: '칸',
  type: 'text',
  required: true,
  ...own,
});

const FIXED: Partial<FormField> = {
  type: 'table',
  rowFor: 'a',
  columns: [column({ type: 'choice', options: OPTIONS })],
};

it.each<[string, Partial<FormField>, JsonValue | undefined, string | undefined]>([
  ['nothing where nothing is asked for', {}, undefined, undefined],
  ['nothing where it is required', { required: true }, undefined, 'required'],
  ['null where it is required', { required: true }, null, 'required'],
  ['blanks where text is required', { required: true }, ' \t', 'required'],
  ['blanks where a day is required', { type: 'date', required: true }, ' ', 'required'],
  ['blanks where a choice is required', { type: 'choice', required: true, options: OPTIONS }, '', 'required'],
  ['a month', { type: 'month', min: '2024-03', max: '2024-05' }, '2024-03', undefined],
  ['a month before the first', { type: 'month', min: '2024-03', max: '2024-05' }, '2024-02', 'too-early'],
  ['a month after the last', { type: 'month', min: '2024-03', max: '2024-05' }, '2024-06', 'too-late'],
  ['a month that is none', { type: 'month' }, '2024-13', 'not-a-month'],
  ['a day for a month', { type: 'month' }, '2024-03-01', 'not-a-month'],
  ['every row of a fixed table', FIXED, [{ a: 'two' }, { a: 'one' }], undefined],
  ['a fixed table without a row', FIXED, [{ a: 'two' }], 'row-missing'],
  ['a fixed table with a row twice', FIXED, [{ a: 'two' }, { a: 'one' }, { a: 'one' }], 'repeated'],
  ['a fixed table with a row of its own', FIXED, [{ a: 'two' }, { a: 'one' }, { a: 'six' }], 'not-an-option'],
  ['a text for a whole number', { type: 'integer', required: true }, ' ', 'wrong-type'],
  ['a text for money', { type: 'money', required: true }, '', 'wrong-type'],
  ['a text for yes or no', { type: 'boolean', required: true }, '', 'wrong-type'],
  ['no', { type: 'boolean', required: true }, false, undefined],
  ['an empty list', { type: 'choices', required: true, options: OPTIONS }, [], undefined],
  ['a number for a text', {}, 1, 'wrong-type'],
  ['the lowest number', { type: 'integer', min: 3 }, 3, undefined],
  ['one below the lowest', { type: 'integer', min: 3 }, 2, 'too-small'],
  ['the highest number', { type: 'money', max: 9 }, 9, undefined],
  ['one above the highest', { type: 'money', max: 9 }, 10, 'too-large'],
  ['any number without limits', { type: 'integer' }, -1, undefined],
  ['a loss where there may be one', { type: 'money', min: -5, max: 9 }, -5, undefined],
  ['a loss beyond it', { type: 'money', min: -5, max: 9 }, -6, 'too-small'],
  ['two digits behind the point', { type: 'decimal', min: 0, max: 9, decimals: 2 }, 1.25, undefined],
  [
    'three digits behind the point',
    { type: 'decimal', min: 0, max: 9, decimals: 2 },
    1.255,
    'too-many-decimals',
  ],
  ['a number beyond all measure', { type: 'money', min: 0, max: 9 }, 1e308, 'wrong-type'],
  ['half a won', { type: 'money', min: 0, max: 9 }, 0.5, 'not-whole'],
  ['the longest text', { maxLength: 2 }, '가나', undefined],
  ['one letter more', { maxLength: 2 }, '가나다', 'too-long'],
  ['a text without a limit', {}, '가'.repeat(9999), undefined],
  ['a day', { type: 'date' }, '2026-02-28', undefined],
  ['a day that there is not', { type: 'date' }, '2026-02-29', 'not-a-day'],
  ['a text that is no day', {}, '2026-02-29', undefined],
  ['the first day', { type: 'date', min: '2026-01-02', max: '2026-01-03' }, '2026-01-02', undefined],
  ['the day before it', { type: 'date', min: '2026-01-02', max: '2026-01-03' }, '2026-01-01', 'too-early'],
  ['the last day', { type: 'date', min: '2026-01-02', max: '2026-01-03' }, '2026-01-03', undefined],
  ['the day after it', { type: 'date', min: '2026-01-02', max: '2026-01-03' }, '2026-01-04', 'too-late'],
  ['a year of five digits', { type: 'date' }, '61120-01-01', 'not-a-day'],
  ['an address', { format: 'email' }, 'contact@hanbit.test', undefined],
  ['an address in full width', { format: 'email' }, 'ｃontact＠hanbit.test', undefined],
  ['an address without @', { format: 'email' }, 'hanbit.test 골뱅이 없음', 'not-email'],
  ['an address without a domain', { format: 'email' }, 'contact@hanbit', 'not-email'],
  ['two addresses', { format: 'email' }, 'a@hanbit.test, b@hanbit.test', 'not-email'],
  ['a phone number', { format: 'phone' }, '031-500-0000', undefined],
  ['a phone number of a company', { format: 'phone' }, '1588-0000', undefined],
  ['a phone number without digits', { format: 'phone' }, '없음', 'not-phone'],
  ['six digits of a phone number', { format: 'phone' }, '500-000', 'not-phone'],
  ['a corporate number, which is doubted only', { format: 'corporate-number' }, '1', undefined],
  ['an option', { type: 'choice', options: OPTIONS }, 'two', undefined],
  ['no option', { type: 'choice', options: OPTIONS }, 'three', 'not-an-option'],
  ['options', { type: 'choices', options: OPTIONS }, ['one', 'two'], undefined],
  ['options and another', { type: 'choices', options: OPTIONS }, ['one', 'three'], 'not-an-option'],
  ['a free list', { type: 'choices' }, ['three'], undefined],
  ['the fewest', { type: 'choices', min: 1 }, ['one'], undefined],
  ['one fewer', { type: 'choices', min: 1 }, [], 'too-few'],
  ['the most', { type: 'choices', max: 1 }, ['one'], undefined],
  ['one more', { type: 'choices', max: 1 }, ['one', 'two'], 'too-many'],
  ['any number of choices', { type: 'choices' }, ['one', 'one'], undefined],
  ['a row', { type: 'table', columns: [column({})] }, [{ a: 'x' }], undefined],
  ['a row without a cell', { type: 'table', columns: [column({})] }, [{}], 'row-incomplete'],
  ['a row with a blank cell', { type: 'table', columns: [column({})] }, [{ a: ' ' }], 'row-incomplete'],
  ['a row with an empty cell', { type: 'table', columns: [column({})] }, [{ a: null }], 'row-incomplete'],
  [
    'a cell that may be empty',
    { type: 'table', columns: [column({ required: false })] },
    [{ a: '' }],
    undefined,
  ],
  ['a cell at its limit', { type: 'table', columns: [column({ maxLength: 1 })] }, [{ a: 'x' }], undefined],
  ['a cell above it', { type: 'table', columns: [column({ maxLength: 1 })] }, [{ a: 'xy' }], 'too-long'],
  ['a cell of another column', { type: 'table', columns: [column({})] }, [{ a: 'x', b: 'y' }], 'wrong-type'],
  ['another cell beside none', { type: 'table', columns: [] }, [{ b: 'y' }], 'wrong-type'],
  ['rows without columns', { type: 'table' }, [{}], undefined],
])('%s: %j = %j is %s', (_what, own, value, code) => {
  expect(codeOf(own, value)).toBe(code);
});

it('names the second row, in the order of the form', () => {
  const rows = field({
    type: 'table',
    label: '실적',
    columns: [column({}), column({ key: 'b', label: '수' })],
  });
  const name = field({ field: 'company.name', label: '기업명', required: true });
  expect(fieldProblems([name, rows], { 'project.test': [{ a: 'x', b: 'y' }, { a: 'x' }] })).toEqual([
    { field: 'company.name', code: 'required', message: '기업명을 입력하세요.' },
    { field: 'project.test', code: 'row-incomplete', message: '실적 2번째 줄: 수를 입력하세요.' },
  ]);
});

it('requires a field by itself or by another answer', () => {
  const requiredWhen = { field: 'company.factoryStatus', equals: 'under-construction' };
  expect(isRequired(field({ required: true }), {})).toBe(true);
  expect(isRequired(field({}), {})).toBe(false);
  expect(isRequired(field({ requiredWhen }), {})).toBe(false);
  expect(isRequired(field({ requiredWhen }), { 'company.factoryStatus': 'operating' })).toBe(false);
  expect(isRequired(field({ requiredWhen }), { 'company.factoryStatus': 'under-construction' })).toBe(true);
});

it('takes only codes of the classification for the industry', () => {
  const industry = field({ field: 'company.ksicCode' });
  const codesOf = (text: string) =>
    fieldProblems([industry], { 'company.ksicCode': text }).map(({ code }) => code);
  expect(codesOf('25924')).toEqual([]);
  expect(codesOf('25998')).toEqual(['not-a-code']);
});

it('says that money is not negative, and how large a number may be in its own unit', () => {
  const messageOf = (own: Partial<FormField>, value: number) =>
    fieldProblems([field(own)], { 'project.test': value })[0]?.message;
  expect(messageOf({ type: 'money', label: '총사업비', min: 0, max: 10_000_000_000 }, -100)).toBe(
    '총사업비에는 음수를 넣을 수 없습니다. 0원 이상을 입력하세요.',
  );
  expect(messageOf({ type: 'money', label: '총사업비', min: 0, max: 10_000_000_000 }, 10_000_000_001)).toBe(
    '총사업비에 넣은 수가 너무 큽니다. 100억 원 이하를 입력하세요.',
  );
  expect(
    messageOf({ type: 'integer', label: '연도', min: 2000, max: 2026, unit: 'year' }, 202_220_232_024),
  ).toBe('연도에 넣은 수가 너무 큽니다. 2026년 이하를 입력하세요.');
  expect(messageOf({ type: 'money', label: '영업이익', min: -5, max: 9 }, -6)).toBe(
    '영업이익에는 -5원 이상을 입력하세요.',
  );
  expect(messageOf({ type: 'decimal', label: '부채비율', decimals: 2, unit: 'percent' }, 95.333)).toBe(
    '부채비율에는 소수점 아래 2자리까지 입력하세요.',
  );
});
