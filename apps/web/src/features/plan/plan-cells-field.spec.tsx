import type { FormField, JsonValue } from '@subsidy/rules';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PlanCellsField } from './plan-cells-field.tsx';

const field: FormField = {
  field: 'plan.aiCells',
  type: 'choices',
  label: 'AI 공정·기능',
  section: 'plan-overview',
  required: true,
  example: ['D2'],
};

function setUp(initial: JsonValue, applied: JsonValue = ['D2']) {
  let latest = initial;
  function Harness() {
    const [value, setValue] = useState(initial);
    latest = value;
    return (
      <PlanCellsField
        id="cells"
        label={field.label}
        required
        disabled={false}
        field={field}
        value={value}
        applied={applied}
        onValueChange={setValue}
      />
    );
  }
  render(<Harness />);
  return { user: userEvent.setup(), value: () => latest };
}

describe('processes and functions', () => {
  it('asks for the process first, then for what it shall do there, each answer named by both', async () => {
    const { user, value } = setUp([]);
    expect(within(screen.getByRole('group', { name: /어느 공정에서/ })).getAllByRole('radio')).toHaveLength(
      7,
    );
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^D / }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
    await user.click(screen.getByRole('checkbox', { name: /D2 제조공정 × 예측/ }));
    expect(value()).toEqual(['D2']);
    await user.click(screen.getByRole('radio', { name: /^A / }));
    await user.click(screen.getByRole('checkbox', { name: /^A1 / }));
    expect(value()).toEqual(['A1', 'D2']);
    expect(screen.getByRole('radio', { name: /^D .*1$/ })).not.toBeChecked();
  });

  it('takes two steps with the keyboard', async () => {
    const { user, value } = setUp([]);
    await user.tab();
    await user.keyboard(' ');
    expect(screen.getByRole('radio', { name: /^A / })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('checkbox', { name: /^A1 / })).toHaveFocus();
    await user.keyboard(' ');
    expect(value()).toEqual(['A1']);
  });

  it('says when it differs from the application and takes its cells over', async () => {
    const { user, value } = setUp(['A1']);
    expect(screen.getByText('신청서에서 고른 칸과 다릅니다')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '신청서와 같게 맞추기' }));
    expect(value()).toEqual(['D2']);
    expect(screen.queryByText('신청서에서 고른 칸과 다릅니다')).not.toBeInTheDocument();
  });
});
