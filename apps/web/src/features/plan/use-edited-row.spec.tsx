import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { changedRow } from '../forms/row-keys.ts';
import type { Row } from '../forms/values.ts';
import { useEditedRow } from './use-edited-row.ts';

const table = (initial: Row[]) =>
  renderHook(() => {
    const [rows, put] = useState<Row[]>(initial);
    return { rows, put, edited: useEditedRow(rows, put) };
  }).result;
const A: Row = { task: '가' };
const B: Row = { task: '나' };
type Table = ReturnType<typeof table>;
const type = ({ current }: Table, text: string): void =>
  act(() => current.edited.change(changedRow(current.edited.row ?? {}, { task: text })));

describe('a row in its dialog', () => {
  it('is written into the table as it is typed, wherever it stands by then', () => {
    const shown = table([A, B]);
    act(() => shown.current.edited.open(B));
    act(() => shown.current.put([B]));
    type(shown, '다');
    type(shown, '라');
    expect(shown.current.rows).toEqual([{ task: '라' }]);
    expect(shown.current.edited.isNew).toBe(false);
  });

  it('is taken back to what it was', () => {
    const shown = table([A, B]);
    act(() => shown.current.edited.open(A));
    expect(shown.current.edited.takeBack).toBeUndefined();
    type(shown, '다');
    act(() => shown.current.edited.takeBack?.());
    expect(shown.current.rows).toEqual([A, B]);
    expect(shown.current.edited.row).toBeNull();
  });

  it('that is new stands in the table only once something was typed, and leaves it when taken back', () => {
    const shown = table([A]);
    act(() => shown.current.edited.openNew({ task: '' }));
    expect(shown.current.rows).toEqual([A]);
    expect(shown.current.edited.isNew).toBe(true);
    type(shown, '새 일');
    expect(shown.current.rows).toEqual([A, { task: '새 일' }]);
    act(() => shown.current.edited.takeBack?.());
    expect(shown.current.rows).toEqual([A]);
  });

  it('closes its dialog when somebody else takes the row away', () => {
    const shown = table([A, B]);
    act(() => shown.current.edited.open(B));
    act(() => shown.current.put([A]));
    expect(shown.current.edited.row).toBeNull();
  });
});
