import type { CompanyDisputeView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { Disputes } from './disputes.tsx';

const certificate: CompanyDisputeView['certificate'] = {
  id: 'certificate-1',
  status: 'evidence',
  fileName: '등록증.pdf',
  size: 1_000,
  scan: 'clean',
  uploadedAt: '2026-11-23T10:00:00+09:00',
  decidedAt: null,
  decidedBy: null,
  returnReason: null,
};
const dispute: CompanyDisputeView = {
  id: 'dispute-1',
  status: 'open',
  company: {
    id: 'company-1',
    name: '먼저정밀',
    businessRegistrationNumber: '2208139938',
    claim: {
      status: 'disputed',
      claimedAt: '2026-05-01T09:00:00+09:00',
      provedAt: null,
      provedBy: null,
      provedHow: null,
      disputedAt: '2026-11-23T10:00:00+09:00',
    },
    owner: { name: '먼저온', email: 'first@a.test' },
  },
  name: '김실제',
  email: 'real@a.test',
  reason: '저희 번호입니다.',
  raisedAt: '2026-11-23T10:00:00+09:00',
  certificate,
  ownCertificate: null,
  proposedBy: null,
  proposedAt: null,
  proposalReason: null,
  returnReason: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
  mayConfirm: false,
  whyNot: '아직 넘기자는 제안이 없습니다.',
};
const proposed = {
  ...dispute,
  status: 'proposed',
  proposedBy: '관리자 하나',
  proposedAt: '2026-11-23T11:00:00+09:00',
  proposalReason: '등록증의 대표자와 같습니다.',
} as const;
const asAdmin = { path: '/company-claims', address: '/company-claims', user: aUser('admin') };

describe('disputes over a number', () => {
  const list = (...items: CompanyDisputeView[]) => serve(() => ({ body: { items, nextCursor: null } }));

  it('show both sides and are rejected with a reason', async () => {
    const person = userEvent.setup();
    const requests = list(dispute);
    showPage(<Disputes />, asAdmin);
    expect(await screen.findByText('real@a.test')).toBeVisible();
    expect(screen.getByText('first@a.test')).toBeVisible();
    expect(screen.getByRole('link', { name: /등록증\.pdf/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/company-certificates/certificate-1/file'),
    );
    await person.click(screen.getByRole('button', { name: /^받아들이지 않기/ }));
    const dialog = await screen.findByRole('dialog');
    await person.click(within(dialog).getByLabelText('받아들이지 않는 이유'));
    await person.paste('등록증의 번호가 다릅니다.');
    await person.click(within(dialog).getByRole('button', { name: '받아들이지 않기' }));
    await waitFor(() =>
      expect(requests).toContainEqual({
        method: 'POST',
        path: '/company-disputes/dispute-1/rejection',
        body: { reason: '등록증의 번호가 다릅니다.' },
      }),
    );
  });

  it('of one’s own proposal say why they wait, without a button', async () => {
    list({ ...proposed, whyNot: '본인이 제안한 결정입니다.' });
    showPage(<Disputes />, asAdmin);
    expect(await screen.findByText('본인이 제안한 결정입니다.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('are handed over by another after a look at who gets it', async () => {
    const person = userEvent.setup();
    const requests = list({ ...proposed, mayConfirm: true, whyNot: null });
    showPage(<Disputes />, asAdmin);
    await person.click(await screen.findByRole('button', { name: /^넘기기 확인/ }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('real@a.test');
    await person.click(within(dialog).getByRole('button', { name: '기업 넘기기' }));
    await waitFor(() =>
      expect(requests.map(({ method, path }) => `${method} ${path}`)).toContain(
        'POST /company-disputes/dispute-1/hand-over/confirmation',
      ),
    );
  });
});
