import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldGroup } from './choice-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

const ITEMS = [
  { fieldId: 'name', message: '이름을 입력해 주세요.' },
  { fieldId: 'kinds', message: '항목을 고르세요.' },
];

const Form = ({ attempt }: { attempt: number }) => (
  <>
    <ErrorSummary items={ITEMS} attempt={attempt} />
    <TextField id="name" label="이름" error="이름을 입력해 주세요." />
    <FieldGroup id="kinds" label="항목">
      <input type="checkbox" aria-label="첫째" />
    </FieldGroup>
  </>
);

describe('ErrorSummary', () => {
  it('takes the focus at every try to send, and counts what is wrong', () => {
    const { rerender } = render(<Form attempt={1} />);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('(2개)');
    screen.getByLabelText('이름').focus();
    rerender(<Form attempt={2} />);
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('stays quiet before the first try', () => {
    render(<Form attempt={0} />);
    expect(screen.getByRole('alert')).not.toHaveFocus();
  });

  it('leads to the control of a field and to the first one of a group', async () => {
    render(<Form attempt={1} />);
    await userEvent.click(screen.getByRole('link', { name: '이름을 입력해 주세요.' }));
    expect(screen.getByLabelText('이름')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: '항목을 고르세요.' }));
    expect(screen.getByLabelText('첫째')).toHaveFocus();
  });
});
