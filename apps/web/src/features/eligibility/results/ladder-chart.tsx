import { SMART_LEVELS } from '@subsidy/rules';
import type { Ladder, LadderStep } from '@subsidy/rules/advice';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import './ladder-chart.css';

const reached = ({ toLevel, fromLevel }: LadderStep): string => toLevel ?? fromLevel;
const rankOf = (level: string): number => SMART_LEVELS.findIndex((one) => one === level);

/** 해와 수준: the steps on an axis of years and levels. The list below says the same to who reads or hears. */
export function LadderChart({ ladder: { steps } }: { ladder: Ladder }) {
  const words = useResultWords();
  const { wonInWords } = useCheckWording();
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return null;
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  const ranks = steps.flatMap((step) => [rankOf(step.fromLevel), rankOf(reached(step))]);
  const top = Math.max(...ranks);
  const levels = SMART_LEVELS.slice(Math.min(...ranks), top + 1).toReversed();
  const rowOf = (level: string): number => 2 + top - rankOf(level);
  return (
    <div className="table-frame" aria-hidden="true">
      <div
        className="ladder-chart small"
        style={{ gridTemplateColumns: `auto repeat(${String(years.length)}, minmax(6.5rem, 1fr))` }}
      >
        {years.map((year, index) => (
          <span key={year} className="ladder-year" style={{ gridColumn: index + 2, gridRow: 1 }}>
            {words.advice.year(year)}
          </span>
        ))}
        {levels.map((level) => (
          <span key={level} className="ladder-level" style={{ gridColumn: 1, gridRow: rowOf(level) }}>
            {words.level(level)}
          </span>
        ))}
        {levels.map((level) => (
          <span key={level} className="ladder-line" style={{ gridColumn: '2 / -1', gridRow: rowOf(level) }} />
        ))}
        {steps.map((step, index) => (
          <span
            key={`${String(step.year)} ${step.noticeId} ${step.type}`}
            className="ladder-step"
            style={{ gridColumn: 2 + step.year - first.year, gridRow: rowOf(reached(step)) }}
          >
            <span className="ladder-number">{index + 1}</span>
            <span className="number">
              {step.governmentKrw === null ? '–' : wonInWords(step.governmentKrw + (step.otherKrw ?? 0))}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
