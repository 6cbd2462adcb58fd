import type { SelectionRunView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
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
