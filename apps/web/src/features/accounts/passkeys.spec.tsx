import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { SecondFactorForm } from '../../ui/second-factor-form.tsx';
import { PasskeysCard } from './passkeys-card.tsx';

const AT = { path: '/account', address: '/account' };
const laptop = {
  id: 'laptop',
  name: '회사 노트북',
  createdAt: '2026-11-20T10:00:00+09:00',
  lastUsedAt: null,
};
const ASKED = { challenge: 'AAAA', rpId: 'localhost', timeout: 1, userVerification: 'required' };
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** A browser that has passkeys, and whose person unlocks one. */
function givenAuthenticator(get: () => Promise<unknown>): void {
  Object.defineProperty(window, 'PublicKeyCredential', { value: class {}, configurable: true });
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
}
const unlocked = () =>
  Promise.resolve({
    ...{ id: 'BBBBBBBB', rawId: bytes('b'), type: 'public-key', getClientExtensionResults: () => ({}) },
    response: { clientDataJSON: bytes('c'), authenticatorData: bytes('a'), signature: bytes('s') },
  });

const portal = { passkeyHost: 'localhost', now: '2026-11-23T11:00:00+09:00' };
const serveAll = (session = aSession({ ...aUser(), secondFactor: 'done', factors: ['passkey'] })) =>
  serve(({ method, path }) => {
    if (path === '/portal') return { body: portal };
    if (path === '/account/passkeys') return { body: { items: [laptop], nextCursor: null } };
    if (path === '/session/own-passkey-challenges')
      return { status: 201, body: { ...ASKED, allowCredentials: [] } };
    return method === 'DELETE' ? { status: 204 } : { body: session };
  });

afterEach(() => {
  Reflect.deleteProperty(window, 'PublicKeyCredential');
  Reflect.deleteProperty(navigator, 'credentials');
});

describe('passkeys of an account', () => {
  it('are listed by name, and removed after a look at what that means', async () => {
    const person = userEvent.setup();
    const requests = serveAll();
    showPage(<PasskeysCard />, AT);
    expect(await screen.findByRole('row', { name: /회사 노트북.*아직 없음/ })).toBeVisible();
    expect(screen.getByText(/등록할 수 없습니다/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: /^삭제.*회사 노트북/ }));
    expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
    await person.click(screen.getByRole('button', { name: '지우기' }));
    await waitFor(() =>
      expect(requests.map(({ method, path }) => `${method} ${path}`)).toContain(
        'DELETE /account/passkeys/laptop',
      ),
    );
  });

  it('get a name before the browser asks for anything', async () => {
    const person = userEvent.setup();
    givenAuthenticator(unlocked);
    const requests = serveAll();
    showPage(<PasskeysCard />, AT);
    await person.click(await screen.findByRole('button', { name: '패스키 등록' }));
    expect(screen.getByText(/알아볼 이름을 적어/)).toBeVisible();
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });
});

describe('a sign-in that a passkey finishes', () => {
  const needed = { ...aUser('officer'), secondFactor: 'needed' as const, factors: ['passkey' as const] };

  it('sends what the authenticator answered, and asks for no code', async () => {
    const person = userEvent.setup();
    givenAuthenticator(unlocked);
    const requests = serveAll();
    const done: string[] = [];
    showPage(<SecondFactorForm factors={needed.factors} onDone={({ id }) => done.push(id)} />, AT);
    await person.click(await screen.findByRole('button', { name: '패스키로 확인' }));
    await waitFor(() => expect(done).toHaveLength(1));
    expect(screen.queryByLabelText(/인증 코드/)).toBeNull();
    expect(requests.find(({ path }) => path === '/session/second-factor/passkey')?.body).toEqual({
      id: 'BBBBBBBB',
      response: { clientDataJSON: 'Yw', authenticatorData: 'YQ', signature: 'cw' },
    });
  });

  it('says so when the person closes the window, and sends nothing', async () => {
    const person = userEvent.setup();
    givenAuthenticator(() => Promise.reject(new DOMException('closed', 'NotAllowedError')));
    const requests = serveAll();
    showPage(<SecondFactorForm factors={['passkey', 'app']} onDone={() => undefined} />, AT);
    await person.click(await screen.findByRole('button', { name: '패스키로 확인' }));
    expect(await screen.findByText(/창을 닫았거나/)).toBeVisible();
    expect(screen.getByLabelText(/인증 코드/)).toBeVisible();
    expect(requests.some(({ path }) => path === '/session/second-factor/passkey')).toBe(false);
  });

  it('tells who has a passkey alone why it does not go on in a browser without any', async () => {
    serveAll();
    showPage(<SecondFactorForm factors={['passkey']} onDone={() => undefined} />, AT);
    expect(await screen.findByText('이 브라우저에서는 패스키를 쓸 수 없습니다')).toBeVisible();
  });
});
