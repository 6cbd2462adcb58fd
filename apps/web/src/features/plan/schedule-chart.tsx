import type { JsonValue } from '@subsidy/rules';
import { rowsIn, textIn } from '../forms/values.ts';
import './schedule-chart.css';

const MONTH_WIDTH = 10;
const ROW_HEIGHT = 8;
const BAR_INSET = 1.5;

interface Bar {
  task: string;
  start: number;
  end: number;
}

function barsOf(value: JsonValue | undefined): Bar[] {
  return (rowsIn(value) ?? []).flatMap((row) => {
    const { startMonth, endMonth } = row;
    if (typeof startMonth !== 'number' || typeof endMonth !== 'number' || endMonth < startMonth) return [];
    return [{ task: textIn(row['task']), start: startMonth, end: endMonth }];
  });
}

/** 추진 일정 as bars over the months; the table above says the same. */
export function ScheduleChart({ value, months }: { value: JsonValue | undefined; months: number }) {
  const bars = barsOf(value);
  if (bars.length === 0) return null;
  const columns = Math.max(months, ...bars.map(({ end }) => end));
  return (
    <figure className="schedule">
      <figcaption className="small muted">{columns}개월 일정 (왼쪽이 1개월째)</figcaption>
      <ul className="plain-list">
        {bars.map(({ task, start, end }, index) => (
          <li key={index} className="schedule-row">
            <span className="schedule-task">
              {task === '' ? `${String(index + 1)}번째 작업` : task}{' '}
              <span className="muted">
                {start}–{end}개월
              </span>
            </span>
            <svg
              viewBox={`0 0 ${String(columns * MONTH_WIDTH)} ${String(ROW_HEIGHT)}`}
              preserveAspectRatio="none"
              className="schedule-drawing"
              aria-hidden="true"
            >
              <rect className="bar-ground" width={columns * MONTH_WIDTH} height={ROW_HEIGHT} />
              <rect
                className="bar-value"
                x={(start - 1) * MONTH_WIDTH}
                y={BAR_INSET}
                width={(end - start + 1) * MONTH_WIDTH}
                height={ROW_HEIGHT - 2 * BAR_INSET}
              />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
