import type { CostReviewBody, CostReviewView } from '@subsidy/contract';
import { PUBLISHED_NOTICES } from '@subsidy/rules';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCase } from '../case/api/get-case.ts';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { CostReviewForm } from './cost-review-form.tsx';

const notice = PUBLISHED_NOTICES[0];
if (notice === undefined) throw new Error('no notice');
const { terms } = notice;
const plan = anApplication().fundingPlan;
if (plan === null) throw new Error('no funding plan');

const recorded = (change: Partial<CostReviewView>): CostReviewView => ({
  acceptedTotalCostKrw: 400_000_000,
  appliedTotalCostKrw: 400_000_000,
  note: '',
  fundingPlan: plan,
  version: 1,
  status: 'final',
  settledBy: 'no-cut',
  answerDueOn: null,
  answer: null,
  reviewedAt: '2026-06-01T09:00:00+09:00',
  reviewedBy: '나컨설',
  ...change,
});

const caseWith = (costReview: CostReviewView) =>
  anApplication({
    status: 'under-review',
    appliedTotalCostKrw: 400_000_000,
    appliedFundingPlan: plan,
    costReview,
  });

const THEIRS = recorded({
  acceptedTotalCostKrw: 390_000_000,
  note: '동료가 먼저 깎음',
  version: 2,
  status: 'awaiting-answer',
  reviewedBy: '다컨설',
});

function Form() {
  const found = useCase('application-1');
  return found.data === undefined ? null : <CostReviewForm view={found.data} terms={terms} />;
}

/** A server on which a colleague has recorded another amount since the form was opened. */
function open(): Request[] {
  const requests = serve(({ method, body }) => {
    if (method === 'GET') return { body: caseWith(THEIRS) };
    const { baseVersion, ...sent } = body as CostReviewBody;
    if (baseVersion === THEIRS.version) return { body: { ...THEIRS, ...sent, version: 3 } };
    return {
      status: 409,
      body: { type: 'conflict', title: '먼저 바꿈', status: 409, detail: '비교해 주세요.' },
    };
  });
  showPage(<Form />, { path: '/', address: '/', application: caseWith(recorded({})) });
  return requests;
}

const puts = (requests: readonly Request[]): unknown[] =>
  requests.filter(({ method }) => method === 'PUT').map(({ body }) => body);
const amount = (): HTMLElement => screen.getByLabelText('인정하는 총사업비');

/** Types a cut and saves it. */
async function cut(): Promise<void> {
  await userEvent.clear(amount());
  await userEvent.type(amount(), '380000000');
  await userEvent.type(screen.getByLabelText(/검토 내용/), '견적이 겹칩니다.');
  await userEvent.click(screen.getByRole('button', { name: '원가계산 결과 저장' }));
}

it('shows what a colleague recorded meanwhile, keeps what was typed, and writes over it only knowingly', async () => {
  const requests = open();
  await cut();
  expect(await screen.findByText(/다컨설 님이 .*에 원가계산 결과를 바꾸었습니다/)).toBeVisible();
  expect(screen.getByText(/인정 390,000,000원\s+동료가 먼저 깎음/)).toBeVisible();
  expect(screen.getByText(/인정 380,000,000원\s+견적이 겹칩니다/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '내가 쓴 값으로 바꾸기' }));
  const sent = { acceptedTotalCostKrw: 380_000_000, note: '견적이 겹칩니다.' };
  await waitFor(() =>
    expect(puts(requests)).toEqual([
      { ...sent, baseVersion: 1 },
      { ...sent, baseVersion: 2 },
    ]),
  );
});

it('takes what stands when that is chosen', async () => {
  const requests = open();
  await cut();
  await userEvent.click(await screen.findByRole('button', { name: '먼저 저장된 값 쓰기' }));
  expect(screen.getByLabelText(/검토 내용/)).toHaveValue('동료가 먼저 깎음');
  expect(screen.queryByText(/다컨설 님이/)).toBeNull();
  expect(puts(requests)).toHaveLength(1);
});
