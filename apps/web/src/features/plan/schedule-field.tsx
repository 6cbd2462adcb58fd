import type { FormField, JsonValue } from '@subsidy/rules';
import { rowsIn } from '../forms/values.ts';
import type { PlanControlProps } from './plan-writing.ts';
import { RowsField } from './rows-field.tsx';
import { ScheduleChart } from './schedule-chart.tsx';
import { StandingList } from './standing-list.tsx';

const FULL_PERCENT = 100;

/** 추진 일정: tasks with months and weight, drawn as bars; the weights are summed live. */
export function ScheduleField({
  months,
  ...props
}: PlanControlProps & {
  columns: NonNullable<FormField['columns']>;
  max?: number | undefined;
  /** 사업 기간 of the application. */
  months: number;
}) {
  const sum = weightSum(props.value);
  const left = FULL_PERCENT - sum;
  const rest = left > 0 ? `${String(left)} %를 더 나누세요` : `${String(-left)} %를 줄이세요`;
  return (
    <div className="stack-tight">
      <RowsField {...props} rowName="작업" newRow={{}} />
      <ScheduleChart value={props.value} months={months} />
      <StandingList
        label="일정 확인"
        isStarted={sum > 0}
        items={[
          {
            key: 'sum',
            isKept: left === 0,
            text: `비중 합계 ${String(sum)} %${left === 0 ? '' : ` – ${rest}.`}`,
          },
        ]}
      />
    </div>
  );
}

const weightSum = (value: JsonValue | undefined): number =>
  (rowsIn(value) ?? []).reduce(
    (sum, row) => sum + (typeof row['weightPercent'] === 'number' ? row['weightPercent'] : 0),
    0,
  );
