import type { ReceiptView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import { anApplication } from '../../testing/an-application.ts';
import { showPage } from '../../testing/show-page.tsx';
import { CaseLinks } from './case-links.tsx';

const aReceipt = (receiptNumber: string, occasion: ReceiptView['occasion'] = 'submission'): ReceiptView => ({
  stage: 'application',
  occasion,
  receiptNumber,
  submittedAt: '2026-03-21T10:00:00+09:00',
  contentSha256: 'a'.repeat(64),
  signature: 'b'.repeat(86),
});

it('tells the receipt in force from the one that was handed in before it', () => {
  const application = anApplication({
    status: 'submitted',
    receipts: [aReceipt('MA26-1'), aReceipt('MA26-2'), aReceipt('MA26-2-S1', 'supplement')],
  });
  showPage(<CaseLinks application={application} addressOf={(page) => `/${page}`} />, {
    path: '/',
    address: '/',
    application,
  });
  const links = screen.getAllByRole('link').slice(0, 3);
  expect(links.map((link) => link.textContent)).toEqual([
    '앞서 낸 신청 접수증',
    '신청 접수증',
    '보완 접수증',
  ]);
});

it.each([
  [anApplication({ status: 'draft' }), ['/api/v1/applications/a-1/application.pdf']],
  [
    anApplication({ status: 'plan-open', hasPlan: true }),
    ['/api/v1/applications/a-1/application.pdf', '/api/v1/applications/a-1/plan.pdf'],
  ],
])('hands out what has been written or filed so far as PDF', (application, addresses) => {
  const id = 'a-1';
  showPage(<CaseLinks application={{ ...application, id }} addressOf={(page) => `/${page}`} />, {
    path: '/',
    address: '/',
    application,
  });
  const links = screen.getAllByRole('link', { name: /PDF/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(addresses);
});
