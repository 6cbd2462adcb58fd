import type { FormColumn, JsonValue } from '@subsidy/rules';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { RowsField } from './rows-field.tsx';

const columns: FormColumn[] = [
  { key: 'name', label: '기능', type: 'text', required: true },
  { key: 'description', label: '설명', type: 'long-text', required: true },
];

let latest: JsonValue = [];

function Page({ initial }: { initial: JsonValue }) {
  const [value, setValue] = useState(initial);
  latest = value;
  return (
    <RowsField
      id="functions"
      label="기능 목록"
      required
      disabled={false}
      value={value}
      onValueChange={setValue}
      columns={columns}
      rowName="기능"
      newRow={{}}
    />
  );
}

const dialog = () => within(screen.getByRole('dialog'));
const add = () => userEvent.click(screen.getByRole('button', { name: /기능 추가/ }));
const edit = (which: RegExp) => userEvent.click(screen.getByRole('button', { name: which }));
/** What Escape does to a native dialog. */
const escape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));

describe('rows that are written in a dialog', () => {
  it('keep what was typed into a new one when the dialog is closed with Escape', async () => {
    render(<Page initial={[]} />);
    await add();
    await userEvent.type(dialog().getByLabelText('기능'), '마모 예측');
    escape();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(latest).toEqual([{ name: '마모 예측' }]);
  });

  it('are drafts at every key, so that leaving the page loses nothing', async () => {
    render(<Page initial={[{ name: '마모 예측', description: '' }]} />);
    await edit(/수정.*1번째/);
    await userEvent.type(dialog().getByLabelText('설명'), '교체 시점을 알린다');
    expect(latest).toEqual([{ name: '마모 예측', description: '교체 시점을 알린다' }]);
  });

  it('are not added by a dialog in which nothing was typed', async () => {
    render(<Page initial={[]} />);
    await add();
    escape();
    expect(latest).toEqual([]);
    await add();
    expect(dialog().getByLabelText('기능')).toHaveValue('');
  });

  it('say what is missing before the dialog is finished, and may stay unfinished', async () => {
    render(<Page initial={[]} />);
    await add();
    await userEvent.type(dialog().getByLabelText('기능'), '마모 예측');
    await userEvent.click(dialog().getByRole('button', { name: '확인' }));
    expect(dialog().getByLabelText('설명')).toHaveFocus();
    await userEvent.click(dialog().getByRole('button', { name: '나머지는 나중에 채우기' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(latest).toEqual([{ name: '마모 예측' }]);
  });

  it('can be put back as they were', async () => {
    render(<Page initial={[{ name: '가', description: '나' }]} />);
    await edit(/수정.*1번째/);
    await userEvent.type(dialog().getByLabelText('기능'), '다');
    await userEvent.click(dialog().getByRole('button', { name: '되돌리고 닫기' }));
    expect(latest).toEqual([{ name: '가', description: '나' }]);
    await add();
    await userEvent.type(dialog().getByLabelText('기능'), '라');
    await userEvent.click(dialog().getByRole('button', { name: '되돌리고 닫기' }));
    expect(latest).toEqual([{ name: '가', description: '나' }]);
  });
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const ABC = [
  { name: '나', description: '2' },
  { name: '가', description: '1' },
];

describe('the tools of a table', () => {
  it('step back and forth over what was written, sorted and removed', async () => {
    render(<Page initial={ABC} />);
    await press('기능');
    const sorted = latest;
    expect(sorted).toEqual([...ABC].reverse());
    await userEvent.click(screen.getByRole('button', { name: /삭제.*1번째/ }));
    await edit(/수정.*1번째/);
    await userEvent.type(dialog().getByLabelText('설명'), '34');
    escape();
    expect(latest).toEqual([{ name: '나', description: '234' }]);
    await press('실행 취소');
    expect(latest).toEqual([{ name: '나', description: '2' }]);
    await press('실행 취소');
    expect(latest).toEqual(sorted);
    await press('다시 실행');
    expect(latest).toEqual([{ name: '나', description: '2' }]);
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(latest).toEqual(ABC);
    expect(screen.getByRole('button', { name: '실행 취소' })).toBeDisabled();
  });

  it('take rows out of a spreadsheet and keep what finds no room', async () => {
    render(<Page initial={ABC} />);
    await press('붙여넣기');
    const lines = Array.from({ length: 700 }, (_, at) => `기능 ${String(at)}\t설명`).join('\n');
    const box = dialog().getByLabelText<HTMLTextAreaElement>(/복사한 칸/);
    fireEvent.change(box, { target: { value: `기능\t설명\n${lines}` } });
    await userEvent.click(dialog().getByRole('button', { name: '표에 넣기' }));
    expect(latest).toHaveLength(500);
    expect(dialog().getByText(/500줄까지 넣을 수 있어 나머지 202줄/)).toBeVisible();
    expect(box.value.split('\n')).toHaveLength(202);
  });

  it('copy the table as a spreadsheet takes it', async () => {
    const user = userEvent.setup();
    render(<Page initial={[{ name: '가 "나"', description: '두\n줄' }]} />);
    await user.click(screen.getByRole('button', { name: '복사' }));
    expect(await navigator.clipboard.readText()).toBe('기능\t설명\n"가 ""나"""\t"두\n줄"');
    expect(screen.getByText('1줄을 복사했습니다.')).toBeVisible();
  });
});
