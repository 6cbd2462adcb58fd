import type { LeadPledgeView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { LeadCompanyPicker } from './lead-company-picker.tsx';

const LEADS = [
  { id: 'lead-1', name: '큰바다전자', businessRegistrationNumber: '0008191019' },
  { id: 'lead-2', name: '높은산자동차', businessRegistrationNumber: '0008191024' },
];
const pledge = (over: Partial<LeadPledgeView>): LeadPledgeView => ({
  id: 'pledge-1',
  leadCompanyId: 'lead-1',
  leadCompanyName: '큰바다전자',
  status: 'named',
  amountKrw: null,
  reason: null,
  version: 1,
  namedAt: '2026-11-23T12:00:00+09:00',
  answeredAt: null,
  answeredByName: null,
  ...over,
});

function show(leadCompany: LeadPledgeView | null, readOnly = false) {
  const requests = serve(({ method }) => ({
    body: method === 'GET' ? { items: LEADS, nextCursor: null } : { id: 'application-1', leadCompany: null },
  }));
  const application = anApplication({ asksLeadCompany: true, leadCompany });
  showPage(<LeadCompanyPicker application={application} readOnly={readOnly} />, { path: '/', address: '/' });
  return { named: () => requests.filter(({ method }) => method === 'PUT'), person: userEvent.setup() };
}

it('names the one that is chosen', async () => {
  const { named, person } = show(null);
  await person.click(await screen.findByRole('button', { name: /고르기.*높은산자동차/ }));
  await waitFor(() => expect(named()).toMatchObject([{ body: { leadCompanyId: 'lead-2' } }]));
});

it('asks before one that has confirmed is dropped', async () => {
  const answered = { answeredAt: '2026-11-24T12:00:00+09:00', answeredByName: '주관수' };
  const { named, person } = show(pledge({ status: 'confirmed', amountKrw: 120_000_000, ...answered }));
  expect(screen.getByText('낼 금액 120,000,000원')).toBeInTheDocument();
  await person.click(await screen.findByRole('button', { name: /고르기.*높은산자동차/ }));
  const dialog = await screen.findByRole('dialog');
  expect(named()).toEqual([]);
  await person.click(within(dialog).getByRole('button', { name: /바꾸기/ }));
  await waitFor(() => expect(named()).toMatchObject([{ body: { leadCompanyId: 'lead-2' } }]));
});

it('lets one that declined be asked again, and shows what it said', async () => {
  const { named, person } = show(pledge({ status: 'declined', reason: '올해 예산이 없습니다.' }));
  expect(screen.getByText('남긴 말: 올해 예산이 없습니다.')).toBeInTheDocument();
  await person.click(await screen.findByRole('button', { name: /고르기.*큰바다전자/ }));
  await waitFor(() => expect(named()).toMatchObject([{ body: { leadCompanyId: 'lead-1' } }]));
});

it('only shows where nothing is to be chosen any more', () => {
  show(pledge({}), true);
  expect(screen.getByText('확인 대기')).toBeInTheDocument();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});
