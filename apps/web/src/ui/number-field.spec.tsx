import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

function Profit() {
  const [value, setValue] = useState<number | null>(null);
  return (
    <>
      <NumberField label="영업이익" allowNegative value={value} onValueChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}

describe('MoneyField', () => {
  it('shows separators and says the amount as people do', async () => {
    const seen: (number | null)[] = [];
    render(<Money onChange={(value) => seen.push(value)} />);
    await userEvent.type(screen.getByLabelText('총사업비'), '200000000');
    expect(screen.getByLabelText('총사업비')).toHaveValue('200,000,000');
    expect(screen.getByText('2억 원')).toBeInTheDocument();
    expect(seen.at(-1)).toBe(200_000_000);
  });

  it('leaves out Latin letters and says so', async () => {
    render(<Money />);
    await userEvent.type(screen.getByLabelText('총사업비'), '15a');
    expect(screen.getByText('숫자만 입력할 수 있습니다.')).toBeInTheDocument();
    expect(screen.getByLabelText('총사업비')).toHaveValue('15');
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

  it('takes no amount from words that say none, and keeps them to be mended', async () => {
    const seen: (number | null)[] = [];
    render(<Money start={4} onChange={(value) => seen.push(value)} />);
    fireEvent.change(screen.getByLabelText('총사업비'), { target: { value: '2억쯤' } });
    await userEvent.tab();
    expect(seen.at(-1)).toBeNull();
    expect(screen.getByLabelText('총사업비')).toHaveValue('2억쯤');
    expect(screen.getByText(/금액을 읽지 못했습니다/)).toBeInTheDocument();
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
    render(<Profit />);
    await userEvent.type(screen.getByLabelText('영업이익'), '-42000');
    expect(screen.getByLabelText('영업이익')).toHaveValue('-42,000');
    expect(screen.getByText('-42000')).toBeInTheDocument();
  });

  it('shows a year without separators', () => {
    render(<NumberField label="연도" value={2026} onValueChange={() => undefined} />);
    expect(screen.getByLabelText('연도')).toHaveValue('2026');
  });
});
