import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DateField, TextAreaField } from './text-field.tsx';

describe('the field for a day', () => {
  const shown = (limits: { min?: string; max?: string }): HTMLInputElement => {
    render(<DateField label="발급일" {...limits} />);
    return screen.getByLabelText('발급일');
  };

  it.each([
    ['2026-04-20', true],
    ['2026-04-21', false],
    ['2026-03-31', false],
  ])('takes %s between its first and its last day: %p', (day, valid) => {
    const input = shown({ min: '2026-04-01', max: '2026-04-20' });
    input.value = day;
    expect(input.validity.valid).toBe(valid);
  });

  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2100-12-31', true],
    ['20261-04-20', false],
  ])('without limits of its own takes %s: %p', (day, takes) => {
    const input = shown({});
    input.value = day;
    expect(input.value === day && input.validity.valid).toBe(takes);
  });

  it('keeps no day that there is not', () => {
    const input = shown({});
    input.value = '2026-02-30';
    expect(input.value).toBe('');
  });
});

describe('several lines of text', () => {
  function Page() {
    const [value, setValue] = useState('');
    return (
      <TextAreaField
        label="사유"
        limit={5}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
    );
  }

  it('count what is written, and say when it is too much without taking it away', async () => {
    render(<Page />);
    await userEvent.type(screen.getByLabelText('사유'), '가나다라마');
    expect(screen.getByText('5 / 5자')).not.toHaveClass('field-count-over');
    await userEvent.type(screen.getByLabelText('사유'), '바');
    expect(screen.getByText('6 / 5자')).toHaveClass('field-count-over');
    expect(screen.getByLabelText('사유')).toHaveValue('가나다라마바');
  });
});
