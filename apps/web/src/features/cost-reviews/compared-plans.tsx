import type { FundingPlan } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { won } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';

const ROWS = [
  { key: 'totalCostKrw', label: '총사업비' },
  { key: 'governmentKrw', label: '정부지원금' },
  { key: 'localGovernmentKrw', label: '지방비' },
  { key: 'leadCompanyKrw', label: '주관기관 부담금' },
  { key: 'companyCashKrw', label: '기업 현금' },
  { key: 'companyInKindKrw', label: '기업 현물' },
] as const;

const signed = (amountKrw: number): string =>
  amountKrw === 0 ? '같음' : `${amountKrw > 0 ? '+' : '−'}${won(Math.abs(amountKrw))}`;

/** The funding plan as applied for beside the one that follows from the accepted total. */
export function ComparedPlans({ before, after }: { before: FundingPlan; after: FundingPlan }) {
  const rows = ROWS.filter(({ key }) => before[key] !== 0 || after[key] !== 0);
  return (
    <div className="stack-tight" aria-live="polite">
      <MoneyBar parts={moneyParts(after, '기업')} title="인정하는 사업비로 다시 계산한 편성" />
      <DataTable
        caption="신청한 편성과 비교"
        dense
        columns={[
          { key: 'label', label: '구분', rowHeader: true, cell: (row) => row.label },
          { key: 'before', label: '신청', align: 'right', cell: (row) => won(before[row.key]) },
          { key: 'after', label: '인정', align: 'right', cell: (row) => won(after[row.key]) },
          {
            key: 'difference',
            label: '차이',
            align: 'right',
            cell: (row) => signed(after[row.key] - before[row.key]),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
      {after.warnings.map(({ code, message }) => (
        <p key={code} className="small">
          {message}
        </p>
      ))}
    </div>
  );
}
