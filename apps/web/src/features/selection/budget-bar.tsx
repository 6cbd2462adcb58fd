import type { SelectionRunView } from '@subsidy/contract';
import { useId } from 'react';
import { won, wonInWords } from '../../ui/format.ts';
import './budget-bar.css';

const WIDTH = 1000;
const HEIGHT = 44;

const sumKrw = (items: SelectionRunView['items']): number =>
  items.reduce((sum, { governmentKrw }) => sum + governmentKrw, 0);

/** 예산선: every selected project as a piece, the reserves behind them, and the line where the budget ends; none where the government pays nothing. */
export function BudgetBar({ run }: { run: SelectionRunView }) {
  const id = useId();
  const shown = run.items.filter(({ result }) => result !== 'not-selected');
  const askedKrw = sumKrw(shown);
  const scaleKrw = Math.max(run.budgetKrw, askedKrw);
  if (run.budgetKrw === 0) return null;
  const leftKrw = run.budgetKrw - run.selectedGovernmentKrw;
  const reserveKrw = askedKrw - run.selectedGovernmentKrw;
  const lineX = (run.budgetKrw / scaleKrw) * WIDTH;
  const pieces = shown.map((item, index) => ({
    item,
    width: (item.governmentKrw / scaleKrw) * WIDTH,
    start: (sumKrw(shown.slice(0, index)) / scaleKrw) * WIDTH,
  }));
  return (
    <figure className="stack-tight" aria-labelledby={id}>
      <figcaption id={id} className="group-title">
        예산 {wonInWords(run.budgetKrw)} 가운데 {wonInWords(run.selectedGovernmentKrw)} 배정
      </figcaption>
      <svg
        className="budget-bar"
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`선정 ${wonInWords(run.selectedGovernmentKrw)}, 남는 예산 ${wonInWords(leftKrw)}, 예비 ${wonInWords(reserveKrw)}`}
      >
        <rect className="budget-ground" width={lineX} height={HEIGHT} />
        {pieces.map(({ item, start, width }) => (
          <rect
            key={item.applicationId}
            className={`budget-piece budget-${item.result}`}
            x={start}
            y={8}
            width={width}
            height={HEIGHT - 16}
          >
            <title>
              {item.rank}위 {item.companyName} {won(item.governmentKrw)}
            </title>
          </rect>
        ))}
        <line className="budget-line" x1={lineX} x2={lineX} y1={0} y2={HEIGHT} />
      </svg>
      <ul className="row plain-list small">
        <li>
          <span className="legend legend-selected" aria-hidden="true" /> 선정 {won(run.selectedGovernmentKrw)}
        </li>
        <li>
          <span className="legend legend-reserve" aria-hidden="true" /> 예비 {won(reserveKrw)}
        </li>
        <li>
          <span className="legend legend-line" aria-hidden="true" /> 예산선 {won(run.budgetKrw)}
        </li>
        <li>남는 예산 {won(leftKrw)}</li>
      </ul>
    </figure>
  );
}
