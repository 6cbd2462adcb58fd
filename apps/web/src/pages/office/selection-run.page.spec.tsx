import type { SelectionRunView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { SelectionRunPage } from './selection-run.page.tsx';

const RUN: SelectionRunView = {
  id: 'run-1',
  kind: 'selection',
  noticeId: '2026-manufacturing-ai',
  noticeTitle: '2026년도 제조AI특화 스마트공장 구축지원사업',
  type: 'ai-factory',
  typeLabel: 'AI공장 구축',
  status: 'proposed',
  budgets: [],
  budgetKrw: 800_000_000,
  selectedGovernmentKrw: 0,
  counts: { selected: 0, reserve: 0, notSelected: 0 },
  inputsSha256: 'a'.repeat(64),
  createdAt: '2026-05-01T10:00:00+09:00',
  createdBy: '김담당',
  proposedAt: '2026-05-01T11:00:00+09:00',
  proposedBy: '김담당',
  decidedAt: null,
  decidedBy: null,
  returnReason: null,
  isStale: true,
  mayDecide: false,
  companyName: null,
  appeal: null,
  changes: [],
  items: [],
} as unknown as SelectionRunView;

it('has what is stale and who is waited for above the facts', async () => {
  serve(() => ({ body: RUN }));
  showPage(<SelectionRunPage />, {
    path: '/office/selection/:runId',
    address: '/office/selection/run-1',
    user: aUser('officer'),
  });
  const facts = await screen.findByText('자료 지문 (sha256)');
  for (const warning of [/선정안을 만든 뒤 기록이 바뀌었습니다/, /승인을 기다리고 있습니다/]) {
    const follows = screen.getByText(warning).compareDocumentPosition(facts);
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});

it('shows an appeal as one application, before and after, and asks for its approval', async () => {
  const appeal = { former: 'not-selected', result: 'reserve', reason: '점수를 잘못 옮겼습니다.' } as const;
  const item = {
    rank: 17,
    applicationId: 'application-1',
    companyName: '한빛정밀',
    receiptNumber: 'MA26-000017-1',
    technoParkCode: 'gyeonggi',
    score: 71.5,
    technical: 68.5,
    bonus: 3,
    totalCostKrw: 400_000_000,
    governmentKrw: 200_000_000,
    appliedTotalCostKrw: 400_000_000,
    appliedGovernmentKrw: 200_000_000,
    cumulativeKrw: 0,
    result: appeal.result,
    reason: appeal.reason,
    reasonCode: 'decided-again',
    isTied: false,
  };
  const run = {
    ...RUN,
    kind: 'appeal',
    isStale: false,
    mayDecide: true,
    budgetKrw: 0,
    companyName: '한빛정밀',
  };
  serve(() => ({ body: { ...run, items: [item], appeal } }));
  showPage(<SelectionRunPage />, {
    path: '/office/selection/:runId',
    address: '/office/selection/run-1',
    user: aUser('approver'),
  });
  expect(await screen.findByText('다시 심의하는 신청')).toBeInTheDocument();
  expect(screen.getByText(/17위, 71.5점/)).toBeInTheDocument();
  expect(screen.getByText('쓰지 않음')).toBeInTheDocument();
  expect(screen.getByText(/한빛정밀: 미선정 →/)).toBeInTheDocument();
  expect(screen.getByText('점수를 잘못 옮겼습니다.')).toBeInTheDocument();
  expect(screen.queryByText(/예산선/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '승인하기' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('재심의를 승인할까요?');
});
