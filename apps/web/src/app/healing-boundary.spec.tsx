import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { HealingBoundary } from './healing-boundary.tsx';

const kept = { text: '' };
let isBroken = false;

/** A page that keeps what is typed outside itself, as autosave does. */
function Page() {
  const [text, setText] = useState(kept.text);
  if (isBroken) throw new Error('the page is broken');
  return (
    <div>
      {text !== '' && <p>저장됨</p>}
      <input
        aria-label="과제명"
        value={text}
        onChange={(event) => {
          kept.text = event.target.value;
          setText(event.target.value);
        }}
      />
    </div>
  );
}

function Portal({ place = '/a' }: { place?: string }) {
  const [, draw] = useState(0);
  return (
    <>
      <button type="button" onClick={() => draw((count) => count + 1)}>
        그리기
      </button>
      <HealingBoundary
        place={place}
        fallback={(again) => (
          <button
            type="button"
            onClick={() => {
              isBroken = false;
              again();
            }}
          >
            다시 그리기
          </button>
        )}
      >
        <Page />
      </HealingBoundary>
    </>
  );
}

beforeEach(() => {
  kept.text = '';
  isBroken = false;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

it('draws a page anew whose contents something outside has changed, with what was typed, and says so', async () => {
  render(<Portal />);
  await userEvent.type(screen.getByLabelText('과제명'), '공구');
  screen.getByText('저장됨').remove();
  await userEvent.clear(screen.getByLabelText('과제명'));
  expect(screen.getByText('화면에 문제가 생겨 다시 그렸습니다')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('과제명'), '마모');
  expect(screen.getByText('저장됨')).toBeInTheDocument();
});

it('gives up on a page that breaks at once again, and tries when asked to', async () => {
  render(<Portal />);
  isBroken = true;
  await userEvent.click(screen.getByRole('button', { name: '그리기' }));
  expect(screen.queryByLabelText('과제명')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '다시 그리기' }));
  expect(screen.getByLabelText('과제명')).toBeInTheDocument();
});

it('lets another page stand where one was broken', async () => {
  const { rerender } = render(<Portal />);
  isBroken = true;
  await userEvent.click(screen.getByRole('button', { name: '그리기' }));
  isBroken = false;
  rerender(<Portal place="/b" />);
  expect(screen.getByLabelText('과제명')).toBeInTheDocument();
});
