import './score-dots.css';

const WIDTH = 100;
const MIDDLE = 7;

/** 평가위원별 점수: one dot for each sheet on a scale to 100; the list of them is read out. */
export function ScoreDots({ totals }: { totals: readonly number[] }) {
  if (totals.length === 0) return null;
  const listed = totals.join(', ');
  return (
    <svg
      className="score-dots"
      viewBox={`-4 0 ${String(WIDTH + 8)} 14`}
      role="img"
      aria-label={`평가위원 ${String(totals.length)}명의 점수 ${listed}`}
    >
      <title>{listed}</title>
      <line className="score-dots-scale" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {totals.map((total, index) => (
        <circle
          key={`${String(index)} ${String(total)}`}
          className="score-dot"
          cx={total}
          cy={MIDDLE}
          r={3.5}
        />
      ))}
    </svg>
  );
}
