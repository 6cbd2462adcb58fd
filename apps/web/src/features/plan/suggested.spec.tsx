import { formOf, PUBLISHED_NOTICES, type FieldValues } from '@subsidy/rules';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { PlanField } from './plan-field.tsx';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('no notice');
const field = formOf(terms, 'ai-factory').plan.find((one) => one.field === 'plan.dataInventory');
if (field === undefined) throw new Error('no field');
const FIELD = field;

let latest: FieldValues = {};

function Page({ isOpen = true }: { isOpen?: boolean }) {
  const [values, setValues] = useState<FieldValues>({ 'plan.aiCells': ['D2'] });
  latest = values;
  return (
    <PlanField
      field={FIELD}
      plan={null}
      writing={{
        values,
        change: (name, value) => setValues((before) => ({ ...before, [name]: value })),
        isOpen: () => isOpen,
        problemOf: () => undefined,
        conflictOf: () => null,
      }}
    />
  );
}

const take = () => screen.findByRole('button', { name: '이 제안 넣기', hidden: true });

describe('a suggestion', () => {
  it('stands at an empty field with its source, is taken over by one press, and taken back', async () => {
    render(<Page />);
    await userEvent.click(await take());
    expect(latest['plan.dataInventory']).toMatchObject([{ name: '설비 진동·전류·온도', process: 'D' }, {}]);
    expect(screen.queryByText(/출처/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '제안 되돌리기' }));
    expect(latest['plan.dataInventory']).toEqual([]);
    expect(await take()).toBeInTheDocument();
    expect(screen.getByText(/출처: 포털이 정리한 작성 예/)).toBeInTheDocument();
  });

  it('is not made to who may not write the field', async () => {
    const { rerender } = render(<Page />);
    await take();
    rerender(<Page isOpen={false} />);
    expect(screen.queryByRole('button', { name: '이 제안 넣기', hidden: true })).toBeNull();
  });
});
