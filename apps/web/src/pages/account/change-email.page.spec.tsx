import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChangeEmailCard } from '../../features/accounts/change-email-card.tsx';
import { serve, showPage } from '../../testing/show-page.tsx';
import { ChangeEmailPage } from './change-email.page.tsx';

const AT = { path: '/change-email', address: '/change-email?token=abcdefghijklmnopqrst' };
const writes = (requests: { method: string; path: string; body: unknown }[]) =>
  requests.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [method, path, body]);

describe('the link of a change of the mail address', () => {
  it('does nothing by being opened, and says what is still missing after a yes', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: { state: 'waiting-for-new' } }));
    showPage(<ChangeEmailPage />, AT);
    expect(writes(requests)).toEqual([]);
    await person.click(screen.getByRole('button', { name: '변경에 동의' }));
    expect(await screen.findByText(/새 주소로 보낸 메일/)).toBeVisible();
    const body = { token: 'abcdefghijklmnopqrst', accept: true };
    expect(writes(requests)).toEqual([['POST', '/accounts/email-change/answer', body]]);
  });

  it('can be answered with no', async () => {
    const person = userEvent.setup();
    serve(() => ({ body: { state: 'cancelled' } }));
    showPage(<ChangeEmailPage />, AT);
    await person.click(screen.getByRole('button', { name: '변경 취소' }));
    expect(await screen.findByText('변경을 취소했습니다')).toBeVisible();
  });
});

describe('the mail address of an account', () => {
  it('shows what a change that waits still lacks, and can be left as it is', async () => {
    const person = userEvent.setup();
    const pending = {
      ...{ email: 'new@example.test', expiresAt: '2026-11-24T11:00:00+09:00' },
      ...{ oldConfirmed: true, newConfirmed: false },
    };
    const requests = serve(({ method }) => (method === 'GET' ? { body: { pending } } : { status: 204 }));
    showPage(<ChangeEmailCard />, { path: '/account', address: '/account' });
    expect(await screen.findByText('지금 주소: 확인함')).toBeVisible();
    expect(screen.getByText('새 주소: 기다리는 중')).toBeVisible();
    await person.click(screen.getByRole('button', { name: '변경 취소' }));
    expect(writes(requests)).toEqual([['DELETE', '/account/email-change', undefined]]);
  });
});
