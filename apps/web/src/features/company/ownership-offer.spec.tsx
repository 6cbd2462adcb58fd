import type { CompanyView, OwnershipOfferView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { CompanyClaim } from './company-claim.tsx';
import { OwnershipOffer } from './ownership-offer.tsx';

const me = aUser('applicant');
const there = { path: '/company', address: '/company', user: me };
const offer: OwnershipOfferView = {
  id: 'offer-1',
  status: 'offered',
  offeredTo: { id: me.id, name: me.name },
  offeredBy: { id: 'other', name: '김대표' },
  offeredAt: '2026-11-23T10:00:00+09:00',
};
const claim: CompanyView['claim'] = {
  status: 'pending',
  claimedAt: '2026-05-01T09:00:00+09:00',
  provedAt: null,
  provedBy: null,
  provedHow: null,
  disputedAt: null,
};

it('lets the member who is asked accept after reading what that means', async () => {
  const person = userEvent.setup();
  const requests = serve(() => ({ body: { ...offer, status: 'accepted' } }));
  showPage(<OwnershipOffer offer={offer} />, there);
  await person.click(screen.getByRole('button', { name: '수락' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('김대표 님은 구성원으로 남습니다');
  await person.click(within(dialog).getByRole('button', { name: '수락' }));
  await waitFor(() =>
    expect(requests).toContainEqual({
      method: 'POST',
      path: '/company/ownership-offers/offer-1/answer',
      body: { accept: true },
    }),
  );
});

it('lets the owner take it back, and nobody else', () => {
  const mine = { ...offer, offeredBy: offer.offeredTo, offeredTo: offer.offeredBy };
  const { unmount } = showPage(<OwnershipOffer offer={mine} />, there);
  expect(screen.getByRole('button', { name: '넘기기 취소' })).toBeVisible();
  unmount();
  showPage(<OwnershipOffer offer={{ ...mine, offeredBy: { id: 'third', name: '박대표' } }} />, there);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('says what a disputed number waits with, and asks for no certificate once it is proved', () => {
  const disputed = { ...claim, status: 'disputed', disputedAt: '2026-11-23T10:00:00+09:00' } as const;
  const { unmount } = showPage(<CompanyClaim claim={disputed} certificate={null} />, there);
  expect(screen.getByText(/적합 판정만 기다립니다/)).toBeVisible();
  expect(screen.getByRole('button', { name: '사업자등록증 올리기' })).toBeVisible();
  unmount();
  showPage(<CompanyClaim claim={{ ...claim, status: 'proved' }} certificate={null} />, there);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
