import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ComboboxField } from './combobox-field.tsx';

const FRUIT = ['사과', '살구', '배'];

function Fruit({ onChoose }: { onChoose: (key: string) => void }) {
  const [text, setText] = useState('');
  const found = FRUIT.filter((fruit) => text !== '' && fruit.startsWith(text.slice(0, 1)));
  return (
    <>
      <ComboboxField
        label="과일"
        text={text}
        onTextChange={setText}
        options={found.map((fruit) => ({ key: fruit, label: fruit, detail: '나무 열매' }))}
        onChoose={(key) => {
          setText(key);
          onChoose(key);
        }}
        listLabel="찾은 과일"
        status={`${String(found.length)}개`}
      />
      <button type="button">다음 것</button>
    </>
  );
}

function setUp() {
  const chosen: string[] = [];
  render(<Fruit onChoose={(key) => chosen.push(key)} />);
  return { chosen, box: screen.getByRole('combobox', { name: '과일' }) };
}

const active = (box: HTMLElement): string | null | undefined =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;

it('opens while typing and is closed before', async () => {
  const { box } = setUp();
  expect(box).toHaveAttribute('aria-expanded', 'false');
  await userEvent.type(box, '사');
  expect(box).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('listbox', { name: '찾은 과일' })).toHaveAttribute(
    'id',
    box.getAttribute('aria-controls'),
  );
  expect(screen.getByText('1개')).toHaveAttribute('role', 'status');
});

it('goes through the list with the arrow keys, round its ends, and takes with Enter', async () => {
  const { box, chosen } = setUp();
  await userEvent.type(box, '배');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual([]);
  await userEvent.clear(box);
  await userEvent.type(box, '사');
  await userEvent.keyboard('{ArrowDown}');
  expect(active(box)).toBe('사과나무 열매');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('사과');
  await userEvent.keyboard('{ArrowUp}');
  expect(active(box)).toBe('사과나무 열매');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['사과']);
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box).toHaveFocus();
});

it('closes with Escape and keeps what was typed; an arrow key opens it again', async () => {
  const { box } = setUp();
  await userEvent.type(box, '살{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box).toHaveValue('살');
  await userEvent.keyboard('{ArrowDown}');
  expect(active(box)).toBe('살구나무 열매');
});

it('takes by pointer, and closes when the focus goes on', async () => {
  const { box, chosen } = setUp();
  await userEvent.type(box, '배');
  await userEvent.click(screen.getByRole('option', { name: /배/ }));
  expect(chosen).toEqual(['배']);
  await userEvent.type(box, '{Backspace}사');
  await userEvent.tab();
  expect(screen.queryByRole('listbox')).toBeNull();
});
