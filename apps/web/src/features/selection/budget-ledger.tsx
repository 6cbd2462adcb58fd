import type { BudgetLedgerView } from '@subsidy/contract';
import { payerLabel, regionLabel } from '@subsidy/rules';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { grouped } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { useBudgetLedger } from './api/get-ledger.ts';

type Line = BudgetLedgerView['lines'][number];

const nameOf = ({ payer, regionCode }: Line): string =>
  regionCode === null ? payerLabel(payer) : `${regionLabel(regionCode)} ${payerLabel(payer)}`;
const krw = (amount: number | null): string => (amount === null ? '–' : grouped(amount));

const AMOUNTS = [
  { key: 'budgetKrw', label: '예산' },
  { key: 'proposedKrw', label: '제안' },
  { key: 'committedKrw', label: '확정' },
  { key: 'returnedKrw', label: '반납' },
  { key: 'leftKrw', label: '남음' },
] as const;

/** 예산 원장: over all runs of the notice, by payer. */
export function BudgetLedger({ noticeId }: { noticeId: string }) {
  const ledger = useBudgetLedger(noticeId);
  return (
    <Card title="공고 전체의 예산 (원)" level={2}>
      <Loading query={ledger}>
        {({ lines }) => (
          <DataTable
            caption="재원별 예산 원장"
            captionHidden
            dense
            rows={lines}
            rowKey={nameOf}
            columns={[
              { key: 'payer', label: '재원', rowHeader: true, cell: nameOf },
              ...AMOUNTS.map(({ key, label }) => ({
                key,
                label,
                align: 'right' as const,
                cell: (line: Line) => krw(line[key]),
              })),
            ]}
          />
        )}
      </Loading>
    </Card>
  );
}
