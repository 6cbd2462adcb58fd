import { formOf, PUBLISHED_NOTICES, type JsonValue } from '@subsidy/rules';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { FieldControl } from './field-control.tsx';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('the notice of 2026 is gone');
const form = formOf(terms, 'ai-factory').application;

function setUp(name: string, initial: JsonValue) {
  let latest = initial;
  const field = form.find((one) => one.field === name);
  if (field === undefined) throw new Error(name);
  const Harness = () => {
    const [value, setValue] = useState(initial);
    latest = value;
    return <FieldControl field={field} value={value} onValueChange={setValue} required />;
  };
  render(<Harness />);
  return () => latest;
}

const paste = (control: HTMLElement, text: string): void => {
  fireEvent.paste(control, { clipboardData: { getData: () => text } as unknown as DataTransfer });
};

it('puts three years of a spreadsheet into three rows, not into one year', () => {
  const value = setUp('company.annualResults', null);
  const [year] = screen.getAllByLabelText('연도');
  if (year === undefined) throw new Error('no year');
  paste(year, '2022\r\n2023\r\n2024\r\n');
  expect(value()).toEqual([{ year: 2022 }, { year: 2023 }, { year: 2024 }]);
});

it('puts a block of accounts where it belongs, marks what it cannot read, and tells the row that has no room', () => {
  const value = setUp('company.annualResults', [{ year: 2022 }, { year: 2023 }, { year: 2024 }]);
  const [revenue] = screen.getAllByLabelText('매출액(원)');
  if (revenue === undefined) throw new Error('no revenue');
  paste(
    revenue,
    '68억\t△420,000,000\t0\t95.3\n7,100,000,000\t약 4억\t0\t\n77억\t(1억)\t0\t80%\n1\t2\t3\t4\n',
  );
  expect(value()).toEqual([
    {
      year: 2022,
      revenueKrw: 6_800_000_000,
      operatingProfitKrw: -420_000_000,
      exportKrw: 0,
      debtRatioPercent: 95.3,
    },
    { year: 2023, revenueKrw: 7_100_000_000, exportKrw: 0, debtRatioPercent: null },
    {
      year: 2024,
      revenueKrw: 7_700_000_000,
      operatingProfitKrw: -100_000_000,
      exportKrw: 0,
      debtRatioPercent: 80,
    },
  ]);
  const marked = screen.getAllByLabelText(/영업이익/)[1];
  expect(marked).toBeInvalid();
  expect(marked).toHaveAccessibleDescription(/붙여 넣은 “약 4억”/);
  expect(
    screen.getByText(/읽지 못한 칸이 1개.*3줄까지 넣을 수 있어 나머지 1줄은 넣지 않았습니다/),
  ).toBeInTheDocument();
});

it('adds the rows that a table has room for', () => {
  const value = setUp('company.previousGrants', [{}]);
  paste(screen.getByLabelText('연도'), '2023\t\t5천만 원\n2024\t중간1\t1억\n');
  expect(value()).toEqual([
    { year: 2023, targetLevel: null, governmentKrw: 50_000_000 },
    { year: 2024, targetLevel: 'intermediate-1', governmentKrw: 100_000_000 },
  ]);
});
