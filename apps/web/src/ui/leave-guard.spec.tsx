import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { LeaveGuard, unsavedPartsNow, useUnsaved } from './leave-guard.tsx';

const WHAT = '고른 파일을 아직 올리지 않았습니다.';

/** Whether the browser would ask before the tab is closed. */
function asksOnClose(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('what is not saved', () => {
  it('is told as long as it is so, once however often', () => {
    const first = renderHook(({ unsaved }) => useUnsaved(unsaved, WHAT), { initialProps: { unsaved: true } });
    const second = renderHook(() => useUnsaved(true, WHAT));
    expect(unsavedPartsNow()).toEqual([WHAT]);
    expect(asksOnClose()).toBe(true);
    first.rerender({ unsaved: false });
    expect(unsavedPartsNow()).toEqual([WHAT]);
    second.unmount();
    expect(unsavedPartsNow()).toEqual([]);
    expect(asksOnClose()).toBe(false);
  });
});

describe('leaving a page', () => {
  function Form({ unsaved }: { unsaved: boolean }) {
    useUnsaved(unsaved, WHAT);
    return (
      <>
        <LeaveGuard />
        <Link to="/list">목록</Link>
        <Link to="/form?tab=2">둘째 탭</Link>
      </>
    );
  }
  const open = (unsaved: boolean) => {
    const router = createMemoryRouter(
      [
        { path: '/form', element: <Form unsaved={unsaved} /> },
        { path: '/list', element: <p>목록 화면</p> },
      ],
      { initialEntries: ['/form'] },
    );
    render(<RouterProvider router={router} />);
    return router;
  };
  const click = (name: string) => act(() => userEvent.click(screen.getByText(name)));

  it('asks first, says what would be lost, and stays', async () => {
    const router = open(true);
    await click('목록');
    expect(screen.getByRole('dialog', { name: '저장하지 않은 내용이 있습니다' })).toHaveTextContent(WHAT);
    await click('이 화면에 남기');
    expect(router.state.location.pathname).toBe('/form');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks first, and goes where the person wanted to go', async () => {
    open(true);
    await click('목록');
    await click('저장하지 않고 나가기');
    expect(await screen.findByText('목록 화면')).toBeVisible();
  });

  it('does not ask on the same page, nor where nothing would be lost', async () => {
    const router = open(true);
    await click('둘째 탭');
    expect(router.state.location.search).toBe('?tab=2');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not ask where nothing would be lost', async () => {
    open(false);
    await click('목록');
    expect(screen.getByText('목록 화면')).toBeVisible();
  });
});
