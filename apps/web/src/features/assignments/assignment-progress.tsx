import type { StaffScoreSheetView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayOf } from '../../ui/format.ts';
import { AssignmentBadge } from './assignment-badge.tsx';

/** 평가 진행: who has declared, how far the sheet is, the total once it is completed. */
export function AssignmentProgress({ sheets }: { sheets: readonly StaffScoreSheetView[] }) {
  return (
    <Card title="기술성평가 진행">
      {sheets.length === 0 ? (
        <p className="muted">아직 배정한 평가위원이 없습니다.</p>
      ) : (
        <DataTable
          caption="평가위원별 진행"
          captionHidden
          dense
          columns={[
            { key: 'name', label: '위원', rowHeader: true, cell: (row) => row.evaluatorName },
            {
              key: 'status',
              label: '상태',
              cell: (row) => <AssignmentBadge status={row.status} />,
            },
            {
              key: 'scored',
              label: '지표',
              align: 'right',
              cell: (row) => `${String(row.scored)} / ${String(row.criteria)}`,
            },
            {
              key: 'total',
              label: '점수',
              align: 'right',
              cell: (row) => (row.status === 'completed' ? `${String(row.total)}점` : '완료 뒤 표시'),
            },
            { key: 'assigned', label: '배정', cell: (row) => dayOf(row.assignedAt) },
            {
              key: 'note',
              label: '회피 사유',
              cell: (row) => (row.status === 'recused' ? (row.conflict?.note ?? '') : ''),
            },
          ]}
          rows={sheets}
          rowKey={(row) => row.id}
        />
      )}
    </Card>
  );
}
