import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SignedIn } from '../api/session.ts';
import { aMembership, aSession, aUser } from '../testing/an-application.ts';
import { serve, showPage } from '../testing/show-page.tsx';
import { Header } from './header.tsx';

const OFFICE = { kind: 'program-office', id: 'jeonbuk', name: '전북 전담기관' } as const;
const OFFICER = aMembership({ id: 'officer', role: 'officer', organization: OFFICE });
const KIM = aUser();
const BOTH: SignedIn = { ...KIM, memberships: [...KIM.memberships, OFFICER] };

const show = (user: SignedIn) => showPage(<Header />, { path: '/here', address: '/here', user });

it('is not there for who has one membership, or whose other one has ended', () => {
  const ended = { ...OFFICER, endedAt: '2026-11-26T18:00:00.000+09:00', endReason: '퇴사' };
  for (const user of [KIM, { ...KIM, memberships: [...KIM.memberships, ended] }]) {
    const { unmount } = show(user);
    expect(screen.getByText('한빛정밀 · 도입기업')).toBeVisible();
    expect(screen.queryByRole('button', { name: '소속 바꾸기' })).toBeNull();
    unmount();
  }
});

it('says as whom one acts, changes, and goes to the first page of the other one', async () => {
  const user = userEvent.setup();
  const requests = serve(({ path }) =>
    path === '/session/membership'
      ? { body: aSession({ ...BOTH, role: 'officer', organization: OFFICE, membershipId: OFFICER.id }) }
      : { status: 404 },
  );
  const { client } = show(BOTH);
  client.setQueryData(['applications'], ['of the company']);
  await user.click(screen.getByRole('button', { name: '소속 바꾸기' }));
  expect(screen.getByRole('button', { name: '한빛정밀 · 도입기업 (지금 쓰는 소속)' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await user.click(screen.getByRole('button', { name: '전북 전담기관 · 전담기관 담당자' }));
  expect(await screen.findByLabelText('주소')).toHaveTextContent('/office');
  expect(requests).toEqual([
    { method: 'PUT', path: '/session/membership', body: { membershipId: 'officer' } },
  ]);
  expect(client.getQueryData<SignedIn>(['session'])?.role).toBe('officer');
  expect(client.getQueryData(['applications'])).toBeUndefined();
});

it('says why it could not change, and stays', async () => {
  const user = userEvent.setup();
  serve(() => ({
    status: 403,
    body: { type: 'membership-ended', title: '끝남', status: 403, detail: '이미 끝난 소속입니다.' },
  }));
  const { client } = show(BOTH);
  await user.click(screen.getByRole('button', { name: '소속 바꾸기' }));
  await user.click(screen.getByRole('button', { name: /전북 전담기관/ }));
  expect(await screen.findByText(/이미 끝난 소속입니다/)).toBeVisible();
  expect(client.getQueryData<SignedIn>(['session'])?.role).toBe('applicant');
});
