import type { SelectionItemView, SelectionRunView } from '@subsidy/contract';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { BudgetBar } from './budget-bar.tsx';
import { lineIndex, RankingTable } from './ranking-table.tsx';

const item = (
  rank: number,
  result: SelectionItemView['result'],
  cumulativeKrw: number,
): SelectionItemView => ({
  rank,
  applicationId: `application-${String(rank)}`,
  companyName: `기업${String(rank)}`,
  receiptNumber: `MA26-00000${String(rank)}`,
  technoParkCode: 'gyeonggi',
  score: 90 - rank,
  technical: 87 - rank,
  bonus: 3,
  totalCostKrw: 400_000_000,
  governmentKrw: 200_000_000,
  localGovernmentKrw: 0,
  leadCompanyKrw: 0,
  appliedTotalCostKrw: 440_000_000,
  appliedGovernmentKrw: 220_000_000,
  cumulativeKrw,
  result,
  reasonCode: null,
  isTied: false,
  tieStep: null,
  toLine: null,
  evaluatorTotals: [80, 85, 90],
  regionCode: rank % 2 === 0 ? 'jeonbuk' : 'gyeonggi',
  supplierName: null,
  reason: `사유 ${String(rank)}`,
});

const runOf = (items: SelectionItemView[], budgetKrw: number): SelectionRunView => {
  const selected = items.filter(({ result }) => result === 'selected');
  return {
    id: 'run-1',
    kind: 'selection',
    noticeId: 'notice-1',
    noticeTitle: '공고',
    type: 'ai-factory',
    typeLabel: 'AI공장 구축',
    budgets: [],
    companyName: null,
    budgetKrw,
    status: 'draft',
    createdAt: '2026-11-20T10:00:00+09:00',
    createdBy: '오담당',
    proposedAt: null,
    proposedBy: null,
    decidedAt: null,
    decidedBy: null,
    returnReason: null,
    counts: {
      selected: selected.length,
      reserve: items.filter(({ result }) => result === 'reserve').length,
      notSelected: items.filter(({ result }) => result === 'not-selected').length,
    },
    selectedLocalGovernmentKrw: 0,
    selectedGovernmentKrw: selected.reduce((sum, { governmentKrw }) => sum + governmentKrw, 0),
    mayDecide: false,
    items,
    inputsSha256: 'a'.repeat(64),
    isStale: false,
    changes: [],
    openProposalId: null,
    appeal: null,
  };
};

const RUN = runOf(
  [
    item(1, 'selected', 200_000_000),
    item(2, 'selected', 400_000_000),
    item(3, 'reserve', 400_000_000),
    item(4, 'not-selected', 400_000_000),
  ],
  500_000_000,
);

const show = (run: SelectionRunView): void => {
  render(
    <MemoryRouter>
      <RankingTable run={run} caseLink={(id) => `/cases/${id}`} />
    </MemoryRouter>,
  );
};

describe('ranking table', () => {
  it('draws the budget line between the last selected and the first that is not', () => {
    show(RUN);
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    const line = rows.findIndex((text) => text.includes('예산선 5억 원'));
    expect(rows[line - 1]).toContain('기업2');
    expect(rows[line]).toContain('2건 선정');
    expect(rows[line + 1]).toContain('기업3');
  });

  it('copies the same cumulative money as it shows: none for a reserve', async () => {
    const user = userEvent.setup();
    show(RUN);
    await user.click(screen.getByRole('button', { name: '표 복사' }));
    const [head = [], ...rows] = (await navigator.clipboard.readText())
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map((row) => [row[head.indexOf('결과')], row[head.indexOf('누적')]])).toEqual([
      ['선정', '200000000'],
      ['선정', '400000000'],
      ['예비', ''],
      ['미선정', ''],
    ]);
  });

  it('copies what was applied for beside what was accepted, each under its own word', async () => {
    const user = userEvent.setup();
    show(runOf([{ ...item(1, 'selected', 200_000_000), appliedTotalCostKrw: null }], 500_000_000));
    await user.click(screen.getByRole('button', { name: '표 복사' }));
    const [head = [], row = []] = (await navigator.clipboard.readText())
      .split('\n')
      .map((line) => line.split('\t'));
    const words = ['신청 총사업비', '인정 총사업비', '신청 지원금', '인정 지원금'];
    expect(words.map((word) => row[head.indexOf(word)])).toEqual(['', '400000000', '220000000', '200000000']);
  });

  it('draws the line at the end when everybody is selected', () => {
    const all = runOf([item(1, 'selected', 200_000_000)], 500_000_000);
    expect(lineIndex(all.items)).toBe(-1);
    show(all);
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows.findIndex((text) => text.includes('예산선'))).toBe(2);
  });

  it('shows cumulative money only for the selected, sums and what is left, each with result and reason', () => {
    show(RUN);
    const [, first, , , third] = screen.getAllByRole('row');
    if (first === undefined || third === undefined) throw new Error('no rows');
    expect(within(first).getByText('인정 200,000,000')).toBeInTheDocument();
    expect(within(first).getByText('신청 220,000,000')).toBeInTheDocument();
    expect(within(first).getByText('200,000,000')).toBeInTheDocument();
    expect(within(first).getByText('선정')).toBeInTheDocument();
    expect(within(third).getByText('예비')).toBeInTheDocument();
    expect(within(third).getByText('–')).toBeInTheDocument();
    const sums = screen.getByText('선정 2건 합계').closest('tr') as HTMLElement;
    expect(sums).toHaveTextContent('400,000,000');
    // On a phone each row is a card, whose figures need their names.
    expect(
      [...sums.querySelectorAll('td.cell-right')].map((cell) => cell.getAttribute('data-label')),
    ).toEqual(['지원금(원)', '누적(원)']);
    expect(screen.getByText('남는 예산 100,000,000원')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '기업3' })).toHaveAttribute('href', '/cases/application-3');
  });
});

describe('budget bar', () => {
  it('says in words what it draws', () => {
    render(<BudgetBar run={RUN} />);
    expect(screen.getByRole('img')).toHaveAccessibleName('선정 4억 원, 남는 예산 1억 원, 예비 2억 원');
  });

  it('puts the budget line where the budget ends on the scale of what is asked for', () => {
    const { container } = render(<BudgetBar run={RUN} />);
    const line = container.querySelector('line');
    expect(Number(line?.getAttribute('x1'))).toBeCloseTo((500 / 600) * 1000);
    expect(container.querySelectorAll('.budget-piece')).toHaveLength(3);
  });
});
