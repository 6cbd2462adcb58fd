import type { OwnSessionView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { OwnSessions } from './own-sessions.tsx';

const AT = { path: '/account', address: '/account' };
const here: OwnSessionView = {
  id: 'here',
  startedAt: '2026-11-23T10:00:00+09:00',
  lastSeenAt: '2026-11-23T11:00:00+09:00',
  browser: 'Firefox',
  system: 'Linux',
  address: '203.0.113.*',
  isCurrent: true,
};
const phone: OwnSessionView = { ...here, id: 'phone', browser: null, system: 'Android', isCurrent: false };
const sent = (requests: { method: string; path: string }[]) =>
  requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe('where one is signed in', () => {
  it('tells this device from others, and signs another one out', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: { items: [here, phone], nextCursor: null } }));
    showPage(<OwnSessions />, AT);
    const own = await screen.findByRole('row', { name: /Firefox, Linux/ });
    expect(own).toHaveTextContent('이 기기');
    expect(within(own).queryByRole('button')).toBeNull();
    await person.click(screen.getByRole('button', { name: /^로그아웃.*알 수 없는 브라우저, Android/ }));
    await waitFor(() => expect(sent(requests)).toEqual(['DELETE /account/sessions/phone']));
  });

  it('signs all others out after a look at what that means', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: { items: [here, phone], nextCursor: null } }));
    showPage(<OwnSessions />, AT);
    await person.click(await screen.findByRole('button', { name: '다른 기기 모두 로그아웃' }));
    expect(sent(requests)).toEqual([]);
    await person.click(screen.getByRole('button', { name: '모두 로그아웃' }));
    await waitFor(() => expect(sent(requests)).toEqual(['DELETE /account/sessions']));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('offers nothing to end where this device is the only one', async () => {
    serve(() => ({ body: { items: [here], nextCursor: null } }));
    showPage(<OwnSessions />, AT);
    await screen.findByText('이 기기');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the password', () => {
  const fill = async (person: ReturnType<typeof userEvent.setup>, next: string) => {
    await person.type(screen.getByLabelText(/지금 비밀번호/), 'a-long-enough-password');
    await person.type(screen.getByLabelText(/^새 비밀번호/), next);
    await person.click(screen.getByRole('button', { name: '비밀번호 바꾸기' }));
  };

  it('is changed, and nothing of it stays on the page', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ status: 204 }));
    showPage(<ChangePasswordForm />, AT);
    await fill(person, 'seven quiet rivers');
    expect(await screen.findByText('비밀번호를 바꾸었습니다')).toBeVisible();
    expect(requests[0]).toMatchObject({
      path: '/account/password',
      body: { currentPassword: 'a-long-enough-password', newPassword: 'seven quiet rivers' },
    });
    expect(screen.getByLabelText(/지금 비밀번호/)).toHaveValue('');
    expect(screen.getByLabelText(/^새 비밀번호/)).toHaveValue('');
  });

  it('says at its field why one is refused, and keeps what was typed', async () => {
    const person = userEvent.setup();
    const message = '지금 비밀번호가 맞지 않습니다.';
    serve(({ path }) =>
      path === '/session'
        ? { status: 500 }
        : {
            status: 403,
            body: {
              ...{ type: 'wrong-password', title: '비밀번호가 맞지 않습니다', status: 403, detail: message },
              errors: [{ field: 'currentPassword', code: 'wrong', message }],
            },
          },
    );
    showPage(<ChangePasswordForm />, AT);
    await fill(person, 'seven quiet rivers');
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByLabelText(/지금 비밀번호/)).toHaveAccessibleDescription(/맞지 않습니다/);
    expect(screen.getByLabelText(/^새 비밀번호/)).toHaveValue('seven quiet rivers');
  });

  it('is not sent when it is too short', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ status: 204 }));
    showPage(<ChangePasswordForm />, AT);
    await fill(person, 'short');
    expect(await screen.findByRole('alert')).toHaveTextContent('12자 이상');
    expect(requests).toEqual([]);
  });
});
