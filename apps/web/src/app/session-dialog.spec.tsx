import { jest } from '@jest/globals';
import type { UserView } from '@subsidy/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { api } from '../api/client.ts';
import { aUser } from '../testing/an-application.ts';
import { serve } from '../testing/show-page.tsx';
import { SessionDialog } from './session-dialog.tsx';

const KIM = aUser();
const LEE: UserView = { ...KIM, id: 'lee', name: '이대리', email: 'lee@other.test' };
const NOT_FOUND = { status: 404, body: { type: 'not-found', title: '없음', status: 404, detail: '없음' } };

/** A browser in which Kim's pages stand open and somebody is signed in. */
function open() {
  let signedIn = LEE;
  serve(({ method, path }) => {
    if (path !== '/session') return signedIn.id === KIM.id ? { body: { saved: true } } : NOT_FOUND;
    if (method === 'POST') signedIn = KIM;
    return { body: { user: signedIn } };
  });
  const names: [path: string, name: string | undefined][] = [];
  const answer = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    const name = (init?.headers as Record<string, string>)['x-signed-in-as'];
    names.push([String(address).replace('/api/v1', ''), name]);
    return answer(address, init);
  };
  const onReplaced = jest.fn();
  const client = new QueryClient();
  client.setQueryData(['session'], KIM);
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionDialog onReplaced={onReplaced} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { client, names, onReplaced };
}

describe('somebody else has signed in in the same browser', () => {
  it('says who, and goes on with what was typed once the first person is back', async () => {
    const user = userEvent.setup();
    const { client } = open();
    const saved = api.patch('/applications/7', { changes: [] });
    expect(await screen.findByText(/lee@other.test/)).toBeVisible();
    expect(screen.getByRole('dialog')).toHaveTextContent('이대리(lee@other.test) 님이 로그인했습니다');
    await user.type(screen.getByLabelText('비밀번호'), 'a-long-enough-password');
    await user.click(screen.getByRole('button', { name: '로그인하고 계속' }));
    await expect(saved).resolves.toEqual({ saved: true });
    expect(client.getQueryData<UserView>(['session'])?.id).toBe(KIM.id);
  });

  it('says so as soon as another tab tells, before anything is done in the wrong name', async () => {
    open();
    fireEvent(window, new StorageEvent('storage', { key: 'signed-in-as', newValue: KIM.id }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent(window, new StorageEvent('storage', { key: 'signed-in-as', newValue: LEE.id }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('이대리(lee@other.test) 님이 로그인했습니다');
    await userEvent.setup().click(screen.getByRole('button', { name: '이대리 님으로 쓰기' }));
  });

  it('lets the other person start anew, and nothing that waited goes on', async () => {
    const user = userEvent.setup();
    const { client, onReplaced } = open();
    const saved = api.get('/applications/7').catch((error: unknown) => error);
    await user.click(await screen.findByRole('button', { name: '이대리 님으로 쓰기' }));
    expect(await saved).toMatchObject({ status: 404 });
    expect(onReplaced).toHaveBeenCalledTimes(1);
    expect(client.getQueryData<UserView>(['session'])?.id).toBe(KIM.id);
  });

  it('asks and saves in the name of whom the pages belong to, so that the server can refuse', async () => {
    const { names } = open();
    void api.patch('/applications/7', { changes: [] });
    await screen.findByRole('dialog');
    void api.get('/suppliers', { by: 'park' }).catch(() => undefined);
    void api.get('/portal', { allowAnonymous: true }).catch(() => undefined);
    expect(names).toEqual([
      ['/applications/7', KIM.id],
      ['/session', undefined],
      ['/suppliers', 'park'],
      ['/portal', undefined],
    ]);
  });
});
