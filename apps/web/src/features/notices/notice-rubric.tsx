import { rubricBlockLabel, type RubricCriterion } from '@subsidy/rules';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';

const COLUMNS: readonly Column<RubricCriterion>[] = [
  { key: 'block', label: '영역', cell: (row) => rubricBlockLabel(row.block, [row]) },
  { key: 'label', label: '평가 항목', rowHeader: true, cell: ({ label }) => label },
  { key: 'guide', label: '무엇을 보나요', cell: ({ guide }) => guide },
  { key: 'points', label: '배점', align: 'right', cell: ({ maxPoints }) => maxPoints },
];

/** 평가 기준 of a notice. */
export function NoticeRubric({ rubric }: { rubric: readonly RubricCriterion[] }) {
  const total = rubric.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <Card title="평가 기준">
      <DataTable
        caption={`기술성평가 ${String(total)}점`}
        columns={COLUMNS}
        rows={rubric}
        rowKey={({ criterion }) => criterion}
      />
    </Card>
  );
}
