import type { ResultView } from '@subsidy/contract';
import { BarList } from '../../ui/bar-list.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import './result-score.css';

const points = (value: number): string => `${String(Math.round(value * 100) / 100)}점`;

/** 평가 점수: total and rank, each block as a bar, and the same as a table. */
export function ResultScore({ result }: { result: ResultView }) {
  const { score, blocks, rank } = result;
  if (score === null) return null;
  return (
    <Card title="평가 점수">
      <div className="stack">
        <p className="result-total">
          <strong className="number">{points(score.total)}</strong>
          <span className="muted">
            기술성평가 {points(score.technical)} + 가점 {points(score.bonus)}
            {rank !== null && ` · ${String(rank)}위`}
          </span>
        </p>
        <BarList
          title="영역별 점수"
          bars={blocks.map(({ block, label, points: value, maxPoints }) => ({
            key: block,
            label,
            value,
            max: maxPoints,
            text: `${points(value)} / ${points(maxPoints)}`,
          }))}
        />
        <DataTable
          caption="영역별 점수 표"
          dense
          columns={[
            { key: 'label', label: '영역', rowHeader: true, cell: (block) => block.label },
            { key: 'points', label: '점수', align: 'right', cell: (block) => points(block.points) },
            { key: 'max', label: '배점', align: 'right', cell: (block) => points(block.maxPoints) },
            {
              key: 'share',
              label: '득점률',
              align: 'right',
              cell: (block) => `${String(Math.round((block.points / block.maxPoints) * 100))} %`,
            },
          ]}
          rows={blocks}
          rowKey={(block) => block.block}
        />
        <p className="muted small">
          평가위원들의 평균입니다. 평가위원이 다섯 명 이상이면 가장 높은 점수와 가장 낮은 점수를 빼고 셉니다.
        </p>
      </div>
    </Card>
  );
}
