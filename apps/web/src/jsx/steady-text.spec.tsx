import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Link, MemoryRouter } from 'react-router';
import { translatePage } from '../testing/translate.ts';

const Box = ({ children }: { children: ReactNode }) => <p data-testid="box">{children}</p>;
const Icon = () => <svg aria-hidden="true" />;

/** Draws, translates, draws anew, and answers what stands on the page then. */
function afterTranslation(before: ReactNode, after: ReactNode): string {
  const { rerender } = render(<Box>{before}</Box>);
  translatePage();
  rerender(<Box>{after}</Box>);
  translatePage();
  return screen.getByTestId('box').textContent;
}

const total = (won: string | null, isKnown = true) => (
  <>
    총 {won}원 {isKnown && <b>확정</b>}
  </>
);

const list = (items: string[]) => (
  <>
    모두 {items.length}개:{' '}
    {items.map((item) => (
      <i key={item}>
        <Icon /> {item}
      </i>
    ))}
  </>
);

const link = (title: string, count: number, isNew = false) => (
  <MemoryRouter>
    <Link to="/">
      {title} · {count}건{isNew && <b> 새로</b>}
    </Link>
    <Link to="/">
      {title} {count}
    </Link>
  </MemoryRouter>
);

describe('text of a page that a browser has translated', () => {
  it.each<[string, ReactNode, ReactNode, string]>([
    ['changes beside other text', ['총 ', '1억', ' 원'], ['총 ', '4억', ' 원'], '총 4억 원'],
    ['changes beside an element', [<Icon key="i" />, ' 1억'], [<Icon key="i" />, ' 4억'], ' 4억'],
    ['changes in a fragment', total('1억'), total('4억'), '총 4억원 확정'],
    ['is taken away', total('1억'), total(null), '총 원 확정'],
    ['stays while what follows is taken away', total('1억'), total('1억', false), '총 1억원 '],
    ['stays while something is put in behind it', total('1억', false), total('1억'), '총 1억원 확정'],
    ['gives way to an element', '모릅니다', <b key="b">1억</b>, '1억'],
    ['takes the place of an element', <b key="b">1억</b>, '모릅니다', '모릅니다'],
    ['is a number', ['모두 ', 0], ['모두 ', 12], '모두 12'],
    ['stands in a list that shrinks', list(['가', '나', '다']), list(['나']), '모두 1개:  나'],
    ['stands in a list that grows', list(['나']), list(['가', '나']), '모두 2개:  가 나'],
    ['stands in a component of a library', link('가', 1), link('나', 2, true), '나 · 2건 새로나 2'],
    ['is nothing at first', ['', null], ['저장됨', ' 14:03'], '저장됨 14:03'],
  ])('%s', (_case, before, after, text) => {
    expect(afterTranslation(before, after)).toBe(text);
  });

  it('keeps a text alone in its element where it stands alone', () => {
    render(<Box>총 {1}억 원</Box>);
    expect(screen.getByTestId('box').innerHTML).toBe('총 1억 원');
  });

  it('gives a text beside an element an element of its own, and keeps the element itself through changes', () => {
    const { rerender } = render(
      <Box>
        총 <input aria-label="금액" />
      </Box>,
    );
    const input = screen.getByLabelText('금액');
    expect(input.previousSibling).toBeInstanceOf(HTMLSpanElement);
    rerender(
      <Box>
        합계 <input aria-label="금액" />
      </Box>,
    );
    expect(screen.getByLabelText('금액')).toBe(input);
  });
});
