import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { anApplication } from '../../testing/an-application.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { CaseFacts } from './case-facts.tsx';
import { deskColumns, rowsForSpreadsheet } from './desk-columns.tsx';

const CUT = anApplication({
  status: 'selected',
  totalCostKrw: 380_000_001,
  appliedTotalCostKrw: 400_000_000,
  acceptedTotalCostKrw: 380_000_001,
});

function showList(row = CUT): void {
  const columns = deskColumns(() => '/', { withTechnoPark: false, withNotice: false });
  render(
    <MemoryRouter>
      <DataTable caption="목록" columns={columns} rows={[row]} rowKey={({ id }) => id} />
    </MemoryRouter>,
  );
}

it('a cut case shows what was applied for and what was accepted, each under its own word', () => {
  showList();
  expect(screen.getByText('신청 400,000,000')).toBeVisible();
  expect(screen.getByText('인정 380,000,001')).toBeVisible();
});

it('before the cost review is final there is no accepted amount', () => {
  showList(anApplication({ status: 'submitted', appliedTotalCostKrw: 400_000_000 }));
  expect(screen.getByText('신청 400,000,000')).toBeVisible();
  expect(screen.queryByText(/인정/)).toBeNull();
});

it('the spreadsheet has a column for each', () => {
  const [head = [], row = []] = rowsForSpreadsheet([CUT]);
  expect(row[head.indexOf('신청 총사업비')]).toBe('400000000');
  expect(row[head.indexOf('인정 총사업비')]).toBe('380000001');
});

it('an answered supplement is marked in words, in list and spreadsheet, and one that is decided is not', () => {
  const answered = anApplication({
    status: 'submitted',
    supplementAnsweredAt: '2026-11-23T12:00:00.000+09:00',
  });
  showList(answered);
  expect(screen.getByText('보완 답변 도착')).toBeVisible();
  const [head = [], row = []] = rowsForSpreadsheet([answered]);
  expect(row[head.indexOf('상태')]).toBe('제출 완료, 요건검토 중 · 보완 답변 도착');
  expect(rowsForSpreadsheet([CUT])[1]?.[head.indexOf('상태')]).toBe('선정');
});

it('a fail that waits for a second person is marked, in list and spreadsheet', () => {
  const failed = anApplication({ status: 'requirements-not-met', failToConfirm: true });
  showList(failed);
  expect(screen.getByText('부적합 확인 대기')).toBeVisible();
  const [head = [], row = []] = rowsForSpreadsheet([failed]);
  expect(row[head.indexOf('상태')]).toContain('부적합 확인 대기');
});

it('a case under review says how many sheets are finished and who was left out', () => {
  showList(
    anApplication({ status: 'under-review', reviewProgress: { completed: 2, waiting: 1, recused: 1 } }),
  );
  expect(screen.getByText('평가 2/3 완료 · 회피 1명')).toBeVisible();
});

it('the case keeps the plan as applied for beside the accepted one', () => {
  const applied = anApplication().fundingPlan;
  if (applied === null) throw new Error('no funding plan');
  const accepted = { ...applied, totalCostKrw: 380_000_001, governmentKrw: 190_000_000 };
  render(
    <CaseFacts
      view={anApplication({
        fundingPlan: accepted,
        appliedFundingPlan: applied,
        costReview: {
          acceptedTotalCostKrw: 380_000_001,
          appliedTotalCostKrw: 400_000_000,
          note: '견적 중복',
          fundingPlan: accepted,
          version: 1,
          status: 'final',
          settledBy: 'agreement',
          answerDueOn: null,
          answer: null,
          reviewedAt: '2026-06-01T09:00:00+09:00',
          reviewedBy: '원가담당',
        },
      })}
    />,
  );
  expect(screen.getByRole('table', { name: '사업비 편성 (신청)' })).toHaveTextContent('200,000,000');
  expect(screen.getByRole('table', { name: '사업비 편성 (인정)' })).toHaveTextContent('190,000,000');
});
