import type { ScoreSheetView } from '@subsidy/contract';
import { rubricBlockLabel } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { BlockBars } from './score-sheet-form.tsx';

/** A score sheet that is locked: points and reasons, read only. */
export function ScoreSheet({ sheet }: { sheet: ScoreSheetView }) {
  const byCriterion = new Map(sheet.items.map((item) => [item.criterion, item]));
  return (
    <div className="stack">
      <BlockBars rubric={sheet.rubric} items={sheet.items} />
      <DataTable
        caption="지표별 점수와 근거"
        dense
        columns={[
          { key: 'block', label: '영역', cell: (row) => rubricBlockLabel(row.block, sheet.rubric) },
          { key: 'label', label: '지표', rowHeader: true, cell: (row) => row.label },
          {
            key: 'points',
            label: '점수',
            align: 'right',
            cell: (row) =>
              `${String(byCriterion.get(row.criterion)?.points ?? '–')} / ${String(row.maxPoints)}`,
          },
          {
            key: 'justification',
            label: '근거',
            cell: (row) => (
              <span className="pre-wrap">{byCriterion.get(row.criterion)?.justification ?? ''}</span>
            ),
          },
        ]}
        rows={sheet.rubric}
        rowKey={(row) => row.criterion}
        footer={
          <tr>
            <th scope="row" colSpan={2}>
              합계
            </th>
            <td className="cell-right">{sheet.total} / 100</td>
            <td />
          </tr>
        }
      />
    </div>
  );
}
