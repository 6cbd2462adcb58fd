import type { FormColumn, JsonValue } from '@subsidy/rules';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AnyControl, type ControlProps } from './field-control.tsx';
import { TableField } from './table-field.tsx';

const columns: FormColumn[] = [
  { key: 'name', label: '과제', type: 'text', required: true },
  { key: 'amount', label: '금액', type: 'money', required: true },
];

let latest: JsonValue | undefined;

function Page({ initial, field = {} }: { initial?: JsonValue; field?: Partial<ControlProps['field']> }) {
  const [value, setValue] = useState(initial);
  latest = value;
  return (
    <TableField
      id="grants"
      name="grants"
      field={{ field: 'grants', type: 'table', label: '지원 이력', required: true, columns, ...field }}
      value={value}
      onValueChange={setValue}
      required
      control={AnyControl}
    />
  );
}

const row = (name: string) => within(screen.getByRole('group', { name }));

describe('the rows of a table', () => {
  it('keep what stands in them when one before them is removed, also what could not be read', async () => {
    render(<Page initial={[{ name: '가' }, { name: '나', amount: 5 }]} />);
    await userEvent.type(row('지원 이력 1').getByLabelText('금액'), '2억쯤');
    await userEvent.click(row('지원 이력 1').getByRole('button', { name: /삭제/ }));
    expect(row('지원 이력 1').getByLabelText('과제')).toHaveValue('나');
    expect(row('지원 이력 1').getByLabelText('금액')).toHaveValue('5');
    expect(screen.queryByDisplayValue('2억쯤')).toBeNull();
  });

  it('keep what could not be read in its own row when another one is removed', async () => {
    render(<Page initial={[{ name: '가' }, { name: '나' }]} />);
    await userEvent.type(row('지원 이력 2').getByLabelText('금액'), '2억쯤');
    await userEvent.click(row('지원 이력 1').getByRole('button', { name: /삭제/ }));
    expect(row('지원 이력 1').getByLabelText('과제')).toHaveValue('나');
    expect(row('지원 이력 1').getByLabelText('금액')).toHaveValue('2억쯤');
  });

  it('stay where they are while the first ones of a fixed number are written', async () => {
    render(<Page field={{ min: 2, max: 2 }} />);
    await userEvent.type(row('지원 이력 2').getByLabelText('과제'), '공구 마모');
    expect(row('지원 이력 2').getByLabelText('과제')).toHaveValue('공구 마모');
    expect(row('지원 이력 2').getByLabelText('과제')).toHaveFocus();
    expect(latest).toEqual([{}, { name: '공구 마모' }]);
  });

  it('of a fixed table are there from the start, named by their option, and take no other', async () => {
    const options = [
      { value: 'jib', label: '지브 크레인' },
      { value: 'gantry', label: '갠트리 크레인' },
    ];
    const kind: FormColumn = { key: 'kind', label: '크레인', type: 'choice', required: true, options };
    const automated: FormColumn = { key: 'automated', label: '자동', type: 'boolean', required: true };
    render(
      <Page
        initial={[{ kind: 'gantry', name: '주행부' }]}
        field={{ rowFor: 'kind', columns: [kind, ...columns, automated] }}
      />,
    );
    expect(row('갠트리 크레인').getByLabelText('과제')).toHaveValue('주행부');
    await userEvent.type(row('지브 크레인').getByLabelText('과제'), '붐');
    await userEvent.click(row('지브 크레인').getByRole('radio', { name: '아니요' }));
    expect(row('지브 크레인').getByRole('radio', { name: '아니요' })).toBeChecked();
    expect(latest).toEqual([
      { kind: 'jib', name: '붐', automated: false },
      { kind: 'gantry', name: '주행부' },
    ]);
    expect(screen.queryByRole('button', { name: /삭제|추가/ })).toBeNull();
    expect(screen.queryByLabelText('크레인')).toBeNull();
  });
});
