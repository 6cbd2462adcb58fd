import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProviderReturnPage } from '../../pages/account/provider-return.page.tsx';
import { SignInPage } from '../../pages/account/sign-in.page.tsx';
import { ProveAgain } from '../../app/prove-again.tsx';
import { aSession, aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { IdentitiesCard } from './identities-card.tsx';

const SIGN_IN = { path: '/sign-in', address: '/sign-in', user: null };
const AT = { path: '/account', address: '/account' };
const identity = {
  ...{ id: 'one', provider: 'gov', label: '기업통합인증', canProve: true },
  ...{ linkedAt: '2026-11-20T10:00:00+09:00', lastUsedAt: null },
};
const providers = [
  { id: 'gov', label: '기업통합인증' },
  { id: 'city', label: '시청' },
];

function serveAll({ signInProviders = providers, items = [identity] }, answer: object = { status: 204 }) {
  const now = '2026-11-23T11:00:00+09:00';
  return serve(({ method, path }) => {
    if (path === '/portal') return { body: { signInProviders, now, signedIn: false } };
    if (path === '/account/identities' && method === 'GET') return { body: { items, nextCursor: null } };
    return answer;
  });
}

describe('linked identities of an account', () => {
  it('stand beside the providers that could be linked, and go after a look at what that means', async () => {
    const person = userEvent.setup();
    const requests = serveAll({});
    showPage(<IdentitiesCard />, AT);
    expect(await screen.findByRole('row', { name: /시청.*연결하지 않음/ })).toBeVisible();
    await person.click(screen.getByRole('button', { name: /^연결 끊기.*기업통합인증/ }));
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await person.click(screen.getByRole('button', { name: '연결 끊기' }));
    await waitFor(() => expect(requests.map(({ path }) => path)).toContain('/account/identities/one'));
  });

  it('are not spoken of where no provider is set and none is linked', async () => {
    const requests = serveAll({ signInProviders: [], items: [] });
    showPage(<IdentitiesCard />, AT);
    await waitFor(() => expect(requests.map(({ path }) => path)).toContain('/account/identities'));
    expect(screen.queryByText('연결된 로그인')).toBeNull();
  });
});

describe('the sign-in page', () => {
  it('has a button for each provider, and none without', async () => {
    serveAll({});
    const { unmount } = showPage(<SignInPage />, SIGN_IN);
    expect(await screen.findByRole('button', { name: '시청 계정으로 로그인' })).toBeVisible();
    unmount();
    serveAll({ signInProviders: [] });
    showPage(<SignInPage />, SIGN_IN);
    expect(await screen.findByRole('button', { name: '로그인' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /계정으로 로그인/ })).toBeNull();
  });
});

describe('the way back from a provider', () => {
  const show = (search: string) =>
    showPage(<ProviderReturnPage />, { path: '/sign-in/oidc', address: `/sign-in/oidc${search}` });

  it('posts what was brought, once, to what it was begun for', async () => {
    const requests = serveAll({}, { body: aSession(aUser()) });
    show('?state=sign-in.abc&code=x&iss=y&session_state=z');
    await waitFor(() => expect(requests.map(({ path }) => path)).toContain('/session/oidc/answer'));
    const posts = requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ body }) => body)).toEqual([{ state: 'sign-in.abc', code: 'x', iss: 'y' }]);
  });

  it('tells the window that waits, once somebody has proved who they are', async () => {
    const person = userEvent.setup();
    serveAll({});
    const done: string[] = [];
    const user = { ...aUser(), factors: [] };
    showPage(<ProveAgain user={user} onDone={() => done.push('done')} onLeave={() => undefined} />, AT);
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    await person.click(await screen.findByRole('button', { name: '기업통합인증 계정으로 확인' }));
    expect(await screen.findByText(/팝업 차단/)).toBeVisible();
    open.mockRestore();
    window.dispatchEvent(new StorageEvent('storage', { key: 'proved-by-provider', newValue: '1' }));
    expect(done).toEqual(['done']);
  });

  it('says why it was refused, and where to go on', async () => {
    const detail = '이 계정은 연결되어 있지 않습니다.';
    serveAll({}, { status: 401, body: { type: 'unknown-identity', title: '아님', status: 401, detail } });
    show('?state=sign-in.abc&error=access_denied');
    expect(await screen.findByText(detail)).toBeVisible();
    expect(screen.getByRole('link', { name: '로그인 화면으로' })).toBeVisible();
  });
});
