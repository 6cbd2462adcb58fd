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

describe('the matrix of processes and functions', () => {
  it('has seven processes and five functions, each cell named by both', () => {
    setUp([]);
    const matrix = screen.getByRole('table', { name: /AI 공정·기능/ });
    expect(within(matrix).getAllByRole('rowheader')).toHaveLength(7);
    expect(within(matrix).getAllByRole('columnheader')).toHaveLength(6);
    expect(within(matrix).getAllByRole('checkbox')).toHaveLength(35);
    expect(screen.getByRole('checkbox', { name: /D2 제조공정 × 예측/ })).not.toBeChecked();
  });

  it('goes through its cells row by row with Tab, and Space ticks', async () => {
    const { user, value } = setUp([]);
    await user.tab();
    expect(screen.getByRole('checkbox', { name: /^A1 / })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('checkbox', { name: /^A2 / })).toHaveFocus();
    await user.keyboard(' ');
    expect(value()).toEqual(['A2']);
  });

  it('says when it differs from the application and takes its cells over', async () => {
    const { user, value } = setUp(['A1']);
    expect(screen.getByText('신청서에서 고른 칸과 다릅니다')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '신청서와 같게 맞추기' }));
    expect(value()).toEqual(['D2']);
    expect(screen.queryByText('신청서에서 고른 칸과 다릅니다')).not.toBeInTheDocument();
  });
});
