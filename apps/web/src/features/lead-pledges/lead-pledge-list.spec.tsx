import type { LeadPledgeSummary } from '@subsidy/contract';
import { screen, within } from '@testing-library/react';
import { serve, showPage } from '../../testing/show-page.tsx';
import { LeadPledgeList } from './lead-pledge-list.tsx';

const aPledge = (id: string, over: Partial<LeadPledgeSummary>): LeadPledgeSummary => ({
  id,
  applicationId: `application-${id}`,
  leadCompanyId: 'lead-1',
  leadCompanyName: '큰바다전자',
  status: 'confirmed',
  amountKrw: 90_000_000,
  reason: null,
  version: 2,
  namedAt: '2026-11-23T12:00:00+09:00',
  answeredAt: '2026-11-24T12:00:00+09:00',
  answeredByName: '한바다',
  companyName: id,
  businessRegistrationNumber: '2208139938',
  noticeTitle: '공고',
  sample: false,
  projectTitle: '품질 이력',
  totalCostKrw: 310_000_000,
  caseStatus: 'submitted',
  answerable: true,
  waiting: false,
  ...over,
});

it('counts what was confirmed and is too little by now among what waits, and says so', async () => {
  const items = [
    aPledge('처음기업', { status: 'named', amountKrw: null, answeredAt: null, waiting: true }),
    aPledge('커진기업', { waiting: true }),
    aPledge('끝난기업', {}),
  ];
  serve(() => ({ body: { items, nextCursor: null } }));
  showPage(<LeadPledgeList />, { path: '/', address: '/' });
  const waiting = await screen.findByRole('region', { name: '확인할 신청 2건' });
  expect(within(waiting).getByRole('row', { name: /처음기업.*확인 대기/ })).toBeInTheDocument();
  expect(
    within(waiting).getByRole('row', { name: /커진기업.*90,000,000원.*다시 확인 필요/ }),
  ).toBeInTheDocument();
  const answered = screen.getByRole('region', { name: '답한 신청 1건' });
  expect(within(answered).getByRole('row', { name: /끝난기업.*확인함/ })).toBeInTheDocument();
});
