import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NumberShape } from '@subsidy/rules';
import { useState } from 'react';
import { MoneyField, NumberField } from './number-field.tsx';

function Money({
  start = null,
  onChange,
}: {
  start?: number | null;
  onChange?: (value: number | null) => void;
}) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <MoneyField
      label="총사업비"
      hint="부가가치세는 뺀 금액"
      error={value === 0 ? '1원 이상을 입력하세요.' : undefined}
      value={value}
      onValueChange={(next) => {
        setValue(next);
        onChange?.(next);
      }}
    />
  );
}

function Counted({ shape, start = null }: { shape: NumberShape; start?: number | null }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <>
      <NumberField label="수" shape={shape} value={value} onValueChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}

const PROFIT = { type: 'money', min: -1e15, max: 1e15 };
const PEOPLE = { type: 'integer', unit: 'people', min: 0, max: 1_000_000 } as const;
const RATIO = { type: 'decimal', unit: 'percent', decimals: 2, min: 0, max: 1_000_000 } as const;
const field = () => screen.getByLabelText<HTMLInputElement>('수');
const held = () => screen.getByRole('status', { hidden: true }).textContent;
/** As a spreadsheet gives them. */
const copied = (text: string) => ({ getData: () => text }) as unknown as DataTransfer;

describe('MoneyField', () => {
  it('shows separators and says the amount as people do', async () => {
    const seen: (number | null)[] = [];
    render(<Money onChange={(value) => seen.push(value)} />);
    await userEvent.type(screen.getByLabelText('총사업비'), '200000000');
    expect(screen.getByLabelText('총사업비')).toHaveValue('200,000,000');
    expect(screen.getByText('2억 원')).toBeInTheDocument();
    expect(seen.at(-1)).toBe(200_000_000);
  });

  it('reads no amount with letters, keeps the text to be mended and the amount before it', async () => {
    const seen: (number | null)[] = [];
    render(<Money start={15} onChange={(value) => seen.push(value)} />);
    await userEvent.type(screen.getByLabelText('총사업비'), 'a');
    expect(screen.getByLabelText('총사업비')).toBeValid();
    await userEvent.tab();
    expect(screen.getByLabelText('총사업비')).toBeInvalid();
    expect(screen.getByLabelText('총사업비')).toHaveValue('15a');
    expect(
      screen.getByText(/금액을 읽지 못했습니다.*앞서 넣은 값\(15원\)을 그대로 둡니다/),
    ).toBeInTheDocument();
    expect(seen).toEqual([]);
  });

  it('reads an amount in words as it is typed, and writes it in figures when one leaves', async () => {
    const seen: (number | null)[] = [];
    render(<Money onChange={(value) => seen.push(value)} />);
    await userEvent.type(screen.getByLabelText('총사업비'), '1.5억');
    expect(screen.getByText('1억 5,000만 원')).toBeInTheDocument();
    expect(screen.getByLabelText('총사업비')).toHaveValue('1.5억');
    expect(seen).not.toContain(15);
    await userEvent.tab();
    expect(screen.getByLabelText('총사업비')).toHaveValue('150,000,000');
  });

  it('keeps the last amount where words say none, and marks the field at once when they were pasted', () => {
    const seen: (number | null)[] = [];
    render(<Money start={400_000_000} onChange={(value) => seen.push(value)} />);
    const control = screen.getByLabelText('총사업비');
    fireEvent.change(control, { target: { value: '2억쯤' } });
    expect(control).toBeInvalid();
    expect(control).toHaveValue('2억쯤');
    expect(control).toHaveAccessibleDescription(/금액을 읽지 못했습니다.*400|4억 원/);
    expect(seen).toEqual([]);
    fireEvent.change(control, { target: { value: '사십억' } });
    expect(control).toBeValid();
    expect(seen).toEqual([4_000_000_000]);
  });

  it('asks back what may be two amounts, and takes the one that is chosen', async () => {
    const seen: (number | null)[] = [];
    render(<Money start={7} onChange={(value) => seen.push(value)} />);
    const control = screen.getByLabelText('총사업비');
    await userEvent.clear(control);
    await userEvent.type(control, '천오백');
    await userEvent.tab();
    expect(seen.at(-1)).toBe(7);
    await userEvent.click(screen.getByRole('button', { name: '15,000,000원 (1,500만 원)' }));
    expect(seen.at(-1)).toBe(15_000_000);
    expect(control).toHaveValue('15,000,000');
    expect(control).toBeValid();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps what was saved while one went on typing, not what was there in passing', async () => {
    const user = userEvent.setup({ delay: null });
    const seen: (number | null)[] = [];
    render(<Money start={300_000_000} onChange={(value) => seen.push(value)} />);
    const control = screen.getByLabelText<HTMLInputElement>('총사업비');
    await user.click(control);
    control.setSelectionRange(0, control.value.length);
    await user.keyboard('95.3');
    await user.tab();
    expect(seen.at(-1)).toBe(300_000_000);
    fireEvent.change(control, { target: { value: '400000000' } });
    fireEvent.change(control, { target: { value: '모름' } });
    expect(seen.at(-1)).toBe(400_000_000);
  });

  it('refuses several cells at once and says what to do; the amount stays', async () => {
    const seen: (number | null)[] = [];
    render(<Money start={5} onChange={(value) => seen.push(value)} />);
    const control = screen.getByLabelText('총사업비');
    await userEvent.click(control);
    fireEvent.paste(control, { clipboardData: copied('2022\n2023\n2024\n') });
    expect(control).toHaveAccessibleDescription(/여러 칸을 한꺼번에 붙여 넣을 수 없습니다/);
    expect(control).toHaveValue('5');
    expect(seen).toEqual([]);
    await userEvent.paste('38\t40');
    expect(seen).toEqual([]);
    await userEvent.clear(control);
    await userEvent.paste('38\n');
    expect(seen.at(-1)).toBe(38);
    expect(control).toBeValid();
  });

  it('says that an amount is not negative', async () => {
    const seen: (number | null)[] = [];
    render(<Money onChange={(value) => seen.push(value)} />);
    await userEvent.type(screen.getByLabelText('총사업비'), '-100');
    await userEvent.tab();
    expect(seen).toEqual([]);
    expect(screen.getByText(/음수는 넣을 수 없습니다/)).toBeInTheDocument();
  });

  it('gives way to an amount from elsewhere', () => {
    const { rerender } = render(<MoneyField label="금액" value={1} onValueChange={() => undefined} />);
    fireEvent.change(screen.getByLabelText('금액'), { target: { value: '모름' } });
    expect(screen.getByLabelText('금액')).toBeInvalid();
    rerender(<MoneyField label="금액" value={2} onValueChange={() => undefined} />);
    expect(screen.getByLabelText('금액')).toHaveValue('2');
    expect(screen.getByLabelText('금액')).toBeValid();
  });

  it('reads full-width digits', () => {
    render(<Money />);
    fireEvent.change(screen.getByLabelText('총사업비'), { target: { value: '２００，０００' } });
    expect(screen.getByLabelText('총사업비')).toHaveValue('200,000');
  });

  it('takes a pasted amount with separators and 원', () => {
    render(<Money />);
    fireEvent.change(screen.getByLabelText('총사업비'), { target: { value: '1,182,500원' } });
    expect(screen.getByLabelText('총사업비')).toHaveValue('1,182,500');
    expect(screen.getByText('118만 2,500원')).toBeInTheDocument();
  });

  it('keeps the caret behind the digit that was typed', async () => {
    render(<Money start={1_000_000} />);
    const control = screen.getByLabelText<HTMLInputElement>('총사업비');
    await userEvent.type(control, '5', { initialSelectionStart: 1, initialSelectionEnd: 1 });
    expect(control).toHaveValue('15,000,000');
    expect(control.selectionStart).toBe(2);
    await userEvent.keyboard('2');
    expect(control).toHaveValue('152,000,000');
  });

  it('becomes empty again, which is not zero', async () => {
    const seen: (number | null)[] = [];
    render(<Money start={5} onChange={(value) => seen.push(value)} />);
    await userEvent.clear(screen.getByLabelText('총사업비'));
    expect(seen.at(-1)).toBeNull();
  });

  it('ties hint, error and reading to the control', () => {
    render(<Money start={0} />);
    const control = screen.getByLabelText('총사업비');
    expect(control).toBeInvalid();
    expect(control).toHaveAccessibleDescription(/부가가치세는 뺀 금액.*1원 이상을 입력하세요.*0원/);
  });
});

describe('NumberField', () => {
  it('takes a loss as a negative number, sign first', async () => {
    render(<Counted shape={PROFIT} />);
    await userEvent.type(field(), '-42000');
    expect(field()).toHaveValue('-42,000');
    expect(held()).toBe('-42000');
  });

  it.each([
    '△420,000,000',
    '(420,000,000)',
    '－420,000,000',
    '–420,000,000',
    '420,000,000-',
    '₩-420,000,000',
    '-4.2억',
  ])('takes %s as a loss, typed as well as pasted', async (text) => {
    const { unmount } = render(<Counted shape={PROFIT} />);
    fireEvent.change(field(), { target: { value: text } });
    expect(held()).toBe('-420000000');
    unmount();
    render(<Counted shape={PROFIT} />);
    await userEvent.type(field(), text);
    expect(held()).toBe('-420000000');
    await userEvent.tab();
    expect(field()).toHaveValue('-420,000,000');
  });

  it.each(['38명(여 12명)', '38.0', '95.3', '38 40', '12a4', '약 38'])(
    'does not read %s as a count of people, and keeps the one before',
    (text) => {
      render(<Counted shape={PEOPLE} start={7} />);
      fireEvent.change(field(), { target: { value: text } });
      expect(held()).toBe('7');
      expect(field()).toBeInvalid();
      expect(field()).toHaveValue(text);
    },
  );

  it('takes the unit along and shows it behind', async () => {
    render(<Counted shape={PEOPLE} />);
    await userEvent.type(field(), '38명');
    expect(held()).toBe('38');
    await userEvent.tab();
    expect(field()).toHaveValue('38');
    expect(field()).toHaveAccessibleDescription('명');
  });

  it('offers the whole number where only zeros stand behind the point', async () => {
    render(<Counted shape={PEOPLE} />);
    fireEvent.change(field(), { target: { value: '38.0' } });
    await userEvent.click(screen.getByRole('button', { name: '38명' }));
    expect(held()).toBe('38');
  });

  it('takes digits behind the point where the field has them, key by key', async () => {
    render(<Counted shape={RATIO} />);
    await userEvent.type(field(), '1095.30');
    expect(held()).toBe('1095.3');
    await userEvent.tab();
    expect(field()).toHaveValue('1095.3');
    await userEvent.type(field(), '33');
    await userEvent.tab();
    expect(field()).toBeInvalid();
    expect(held()).toBe('1095.3');
  });

  it('minds separators that one types, and not those that it puts itself', async () => {
    render(<Counted shape={PEOPLE} />);
    await userEvent.type(field(), '1,5');
    await userEvent.tab();
    expect(field()).toBeInvalid();
    await userEvent.type(field(), '00');
    expect(held()).toBe('1500');
    expect(field()).toBeValid();
    await userEvent.type(field(), '00', { initialSelectionStart: 1, initialSelectionEnd: 1 });
    expect(held()).toBe('100500');
  });

  it('shows a year without separators', () => {
    render(<Counted shape={{ type: 'integer', unit: 'year', min: 2000, max: 2100 }} start={2026} />);
    expect(field()).toHaveValue('2026');
  });
});
