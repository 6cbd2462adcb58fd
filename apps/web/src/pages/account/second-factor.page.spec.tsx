import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SecondFactorPage } from './second-factor.page.tsx';
import { aSession, aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { SecondFactorCard } from '../../features/accounts/second-factor-card.tsx';

const AT = { path: '/second-factor', address: '/second-factor?next=%2Foffice' };
const officer = aUser('officer');
const needed = { ...officer, secondFactor: 'needed' as const };
const toSetUp = { ...officer, secondFactor: 'to-set-up' as const };
const done = { ...officer, secondFactor: 'done' as const };
const WRONG = {
  status: 403,
  body: {
    ...{ type: 'wrong-code', title: '인증 코드가 맞지 않습니다', status: 403, detail: '틀림' },
    errors: [{ field: 'code', code: 'wrong', message: '코드가 맞지 않습니다.' }],
  },
};
const SETUP = { secret: 'ABCDEFGH', address: 'otpauth://totp/x', modules: ['10', '01'] };

describe('the second factor at sign-in', () => {
  it('asks for the code, says what is wrong with one, and goes on to where the person was going', async () => {
    const person = userEvent.setup();
    serve(({ path, body }) =>
      path === '/session/second-factor' && (body as { code: string }).code === '123456'
        ? { body: aSession(done) }
        : WRONG,
    );
    showPage(<SecondFactorPage />, { ...AT, user: needed });
    await person.type(screen.getByLabelText(/인증 코드/), '000000');
    await person.click(screen.getByRole('button', { name: '로그인 마치기' }));
    expect(await screen.findByText('코드가 맞지 않습니다.')).toBeVisible();
    await person.clear(screen.getByLabelText(/인증 코드/));
    await person.type(screen.getByLabelText(/인증 코드/), '123456');
    await person.click(screen.getByRole('button', { name: '로그인 마치기' }));
    expect(await screen.findByLabelText('주소')).toHaveTextContent('/office');
  });

  it('connects a device the first time, and leaves only once the recovery codes were kept', async () => {
    const person = userEvent.setup();
    serve(({ path }) => {
      if (path === '/account/second-factor') return { status: 201, body: SETUP };
      if (path.endsWith('/confirmation')) return { body: { recoveryCodes: ['AAAA-BBBB-CCCC-DDDD'] } };
      return { body: aSession(done) };
    });
    showPage(<SecondFactorPage />, { ...AT, user: toSetUp });
    await person.click(screen.getByRole('button', { name: '인증 앱 연결하기' }));
    expect(await screen.findByRole('img', { name: /QR/ })).toBeVisible();
    expect(screen.getByText('ABCD EFGH')).toBeVisible();
    await person.type(screen.getByLabelText(/앱에 보이는 코드/), '123456');
    await person.click(screen.getByRole('button', { name: '연결 확인' }));
    expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeVisible();
    await person.click(screen.getByRole('button', { name: '보관했습니다' }));
    expect(await screen.findByLabelText('주소')).toHaveTextContent('/office');
  });

  it('lets nobody stay who has nothing left to give', () => {
    serve(() => ({ body: {} }));
    showPage(<SecondFactorPage />, { ...AT, user: done });
    expect(screen.getByLabelText('주소')).toHaveTextContent('/office');
  });
});

describe('the second factor of an account', () => {
  const show = (isRequired: boolean) => {
    const requests = serve(({ method, path }) =>
      method === 'GET' && path === '/account/second-factor'
        ? { body: { confirmedAt: '2026-11-20T10:00:00+09:00', recoveryCodesLeft: 9, isRequired } }
        : { body: aSession(aUser()) },
    );
    showPage(<SecondFactorCard />, { path: '/account', address: '/account' });
    return requests;
  };

  it('is switched off by who may, after a look at what that means', async () => {
    const person = userEvent.setup();
    const requests = show(false);
    await person.click(await screen.findByRole('button', { name: '2단계 인증 끄기' }));
    await person.click(screen.getByRole('button', { name: '끄기' }));
    await waitFor(() =>
      expect(requests.map(({ method, path }) => `${method} ${path}`)).toContain(
        'DELETE /account/second-factor',
      ),
    );
  });

  it('of staff has no way out, and says why', async () => {
    show(true);
    expect(await screen.findByText(/복구 코드가 9개.*끌 수 없습니다/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '2단계 인증 끄기' })).toBeNull();
  });
});
