import type { CostReviewView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { CostReviewPage } from './cost-review.page.tsx';

const plan = anApplication().fundingPlan;
if (plan === null) throw new Error('no funding plan');

const CUT: CostReviewView = {
  acceptedTotalCostKrw: 380_000_001,
  appliedTotalCostKrw: 400_000_000,
  note: '19,999,999원을 뺐습니다.',
  fundingPlan: { ...plan, totalCostKrw: 380_000_001, governmentKrw: 190_000_000 },
  version: 1,
  status: 'awaiting-answer',
  settledBy: null,
  answerDueOn: '2026-06-08',
  answer: null,
  reviewedAt: '2026-06-01T09:00:00+09:00',
  reviewedBy: '나컨설',
};

let unmount: () => void;

function open(costReview: CostReviewView | null): Request[] {
  const application = anApplication({ status: 'under-review', appliedFundingPlan: plan, costReview });
  const requests = serve(({ method }) => ({ body: method === 'GET' ? application : costReview }));
  ({ unmount } = showPage(<CostReviewPage />, {
    path: '/applications/:applicationId/cost-review',
    address: '/applications/application-1/cost-review',
    application,
  }));
  return requests;
}
const answers = (requests: readonly Request[]): unknown[] =>
  requests.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: '회신 보내기' }));

beforeEach(() => sessionStorage.clear());

it('shows both amounts, why, and until when, and sends the agreement', async () => {
  const requests = open(CUT);
  expect(screen.getByText(/2026\. 6\. 8\.\(월\) 24시까지/)).toBeVisible();
  expect(screen.getByText('19,999,999원을 뺐습니다.')).toBeVisible();
  expect(
    screen.getByRole('row', { name: /총사업비 400,000,000원 380,000,001원 −19,999,999원/ }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^동의합니다/ }));
  await send();
  await waitFor(() =>
    expect(answers(requests)).toEqual([
      ['/applications/application-1/cost-review/response', { accepted: true, note: '' }],
    ]),
  );
});

it('asks for a choice, and for a reason with an objection', async () => {
  const requests = open(CUT);
  await send();
  expect(screen.getByText('하나를 골라 주세요.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^동의하지 않습니다/ }));
  await send();
  expect(screen.getByText(/동의하지 않는 까닭을 적어 주세요/)).toBeVisible();
  expect(answers(requests)).toEqual([]);
  await userEvent.type(screen.getByLabelText(/동의하지 않는 까닭/), '견적을 다시 보아 주십시오.');
  await send();
  await waitFor(() =>
    expect(answers(requests)).toEqual([
      [
        '/applications/application-1/cost-review/response',
        { accepted: false, note: '견적을 다시 보아 주십시오.' },
      ],
    ]),
  );
});

it('keeps an objection that was not sent over a reload, for the result it was written about', async () => {
  open(CUT);
  await userEvent.click(screen.getByRole('radio', { name: /^동의하지 않습니다/ }));
  await userEvent.type(screen.getByLabelText(/동의하지 않는 까닭/), '견적을 다시');
  unmount();
  const requests = open(CUT);
  expect(screen.getByRole('radio', { name: /^동의하지 않습니다/ })).toBeChecked();
  expect(screen.getByLabelText(/동의하지 않는 까닭/)).toHaveValue('견적을 다시');
  await send();
  await waitFor(() => expect(answers(requests)).toHaveLength(1));
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  unmount();
  open({ ...CUT, version: 3 });
  expect(screen.queryByLabelText(/동의하지 않는 까닭/)).toBeNull();
});

it('says what was answered and what made it final, and asks nothing more', () => {
  open({
    ...CUT,
    status: 'final',
    settledBy: 'agreement',
    answer: { accepted: true, note: '', answeredAt: '2026-06-02T10:00:00+09:00', answeredBy: '가대표' },
  });
  expect(screen.getByText('기업이 동의해 확정되었습니다.')).toBeVisible();
  expect(screen.getByText(/동의 · 가대표/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '회신 보내기' })).toBeNull();
});

it('says so where there is nothing to answer', () => {
  open(null);
  expect(screen.getByText('회신할 원가계산 결과가 없습니다.')).toBeVisible();
});
