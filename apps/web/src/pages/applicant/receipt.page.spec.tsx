import type { ReceiptView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { ReceiptPage } from './receipt.page.tsx';
import { SupplementRequestPage } from './supplement-request.page.tsx';

const aReceipt = (differences: Partial<ReceiptView> = {}): ReceiptView => ({
  stage: 'application',
  occasion: 'submission',
  receiptNumber: 'MA26-000001',
  submittedAt: '2026-03-21T10:00:00+09:00',
  contentSha256: 'a'.repeat(64),
  signature: 'b'.repeat(86),
  ...differences,
});

const SUPPLEMENT = aReceipt({
  occasion: 'supplement',
  receiptNumber: 'MA26-000001-S1',
  submittedAt: '2026-04-01T10:00:00+09:00',
});

const open = (search: string, differences: Parameters<typeof anApplication>[0]): void => {
  const application = anApplication({ status: 'submitted', ...differences });
  serve(() => ({ body: application }));
  showPage(<ReceiptPage />, {
    path: '/applications/:applicationId/receipt',
    address: `/applications/${application.id}/receipt${search}`,
    application,
  });
};

const steps = (): string =>
  screen
    .getAllByRole('list')
    .map((list) => list.textContent)
    .join(' ');

describe('receipt', () => {
  it('says from when the plan is written while that is still to come', () => {
    open('', {
      receipts: [aReceipt()],
      planOpensAt: '2026-05-11T09:00:00+09:00',
      planClosesAt: '2026-06-01T17:00:00+09:00',
    });
    expect(steps()).toMatch(/2026\. 5\. 11\..*부터 2026\. 6\. 1\..*까지/);
  });

  it('never lets the plan begin before the day of the submission', () => {
    open('', {
      receipts: [aReceipt()],
      planOpensAt: '2026-03-02T09:00:00+09:00',
      planClosesAt: '2026-06-01T17:00:00+09:00',
    });
    expect(steps()).toMatch(/2026\. 6\. 1\..*까지/);
    expect(steps()).not.toMatch(/부터/);
  });

  it('is the one of the submission unless another is named', () => {
    open('', { receipts: [SUPPLEMENT, aReceipt()] });
    expect(screen.getByRole('heading', { name: '신청서가 접수되었습니다' })).toBeInTheDocument();
  });

  it('is the last one where the application was handed in again', () => {
    open('', { receipts: [aReceipt(), aReceipt({ receiptNumber: 'MA26-000002' })] });
    expect(screen.getAllByText('MA26-000002')).not.toEqual([]);
    expect(screen.queryByText('MA26-000001')).not.toBeInTheDocument();
  });

  it('of an answered supplement is its own, with its own paper', () => {
    open('?receiptNumber=MA26-000001-S1', { receipts: [aReceipt(), SUPPLEMENT] });
    expect(screen.getByRole('heading', { name: '보완 답변이 접수되었습니다' })).toBeInTheDocument();
    expect(steps()).toMatch(/요건검토를 이어서/);
    expect(screen.getByRole('link', { name: /접수증 PDF/ })).toHaveAttribute(
      'href',
      '/api/v1/applications/application-1/receipt.pdf?receiptNumber=MA26-000001-S1',
    );
  });
});

describe('answer to a supplement', () => {
  it('keeps its note over a page that is drawn anew, and ends on its receipt', async () => {
    sessionStorage.clear();
    const application = anApplication({
      status: 'submitted',
      openSupplementRequestId: 'request-1',
      receipts: [aReceipt()],
      supplementRequests: [
        {
          id: 'request-1',
          status: 'open',
          dueOn: '2099-04-10',
          items: [{ field: 'project.title', reason: '공정 이름을 넣어 주세요.' }],
          before: {},
          requestedAt: '2026-03-21T10:00:00+09:00',
          requestedBy: '김컨설',
          respondedAt: null,
          note: null,
          after: null,
          receiptNumber: null,
        },
      ],
      open: { fields: ['project.title'], documentTypes: [] },
    });
    const requests = serve(({ method }) => ({
      body: method === 'POST' ? { receiptNumber: SUPPLEMENT.receiptNumber } : application,
    }));
    const show = () =>
      showPage(<SupplementRequestPage />, {
        path: '/applications/:applicationId/supplement-requests/:requestId',
        address: `/applications/${application.id}/supplement-requests/request-1`,
        application,
      });
    const first = show();
    await userEvent.type(await screen.findByLabelText('답변'), '공정 이름을 넣었습니다.');
    first.unmount();
    show();
    expect(await screen.findByLabelText('답변')).toHaveValue('공정 이름을 넣었습니다.');
    await userEvent.click(screen.getByRole('button', { name: '보완 답변 보내기' }));
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: '보내기' }));
    expect(await screen.findByLabelText('주소')).toHaveTextContent(
      `/applications/${application.id}/receipt?receiptNumber=${SUPPLEMENT.receiptNumber}`,
    );
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
