import { ENERGY_TRADES_CITE, type FormField } from '@subsidy/rules';
import { kpiStandingOf, KPI_LIMITS, type Kpi, type KpiStanding } from '@subsidy/rules/writing';
import { Banner } from '../../ui/banner.tsx';
import { FieldGroup, ChoiceInput } from '../../ui/choice-field.tsx';
import { CitationLine } from '../../ui/details.tsx';
import { rowKey } from '../forms/row-keys.ts';
import { PasteNote } from '../forms/paste-note.tsx';
import { usePastedCells } from '../forms/use-pasted-cells.ts';
import { rowsIn, type Row } from '../forms/values.ts';
import { KPI_GROUPS, kpiOf, toggleKpi } from './kpi.ts';
import { KpiRow } from './kpi-row.tsx';
import type { PlanControlProps } from './plan-writing.ts';
import { RemovedRow, useRemovableRows } from './removed-row.tsx';
import { StandingList, type Standing } from './standing-list.tsx';
import './kpi-field.css';

/** 성과지표: 2 to 5 of the 22, each with unit, before, target, weight, method and evidence; the weights are summed live. */
export function KpiField({
  columns,
  isEnergyTrade,
  ...props
}: PlanControlProps & {
  columns: NonNullable<FormField['columns']>;
  /** 에너지다소비 업종 by its industry code. */
  isEnergyTrade: boolean;
}) {
  const { id, label, hint, required, value, onValueChange, error, disabled } = props;
  const rows = rowsIn(value) ?? [];
  const put = (next: Row[]): void => onValueChange(next);
  const { removed, forget, remove, takeBack } = useRemovableRows(rows, put);
  const cells = columns.filter(({ key }) => key !== 'code');
  const paste = usePastedCells({ columns: cells, rows, max: rows.length, disabled, onRowsChange: put });
  const toggle = (kpi: Kpi): void => {
    const index = rows.findIndex((row) => row['code'] === kpi.code);
    if (index >= 0) return remove(index, kpi.label);
    forget();
    put(toggleKpi(rows, kpi));
  };
  return (
    <FieldGroup id={id} label={label} hint={hint} required={required} error={error}>
      <KpiPicker name={`${id}-code`} rows={rows} disabled={disabled} onToggle={toggle} />
      {isEnergyTrade && !rows.some((row) => kpiOf(row)?.group === 'E') && <EnergyPrompt />}
      <RemovedRow removed={removed} takeBack={takeBack} />
      <ol className="kpi-rows plain-list" onPasteCapture={paste.onPasteCapture}>
        {rows.map((row, index) => (
          <li key={rowKey(row)}>
            <KpiRow
              id={`${id}-${String(index)}`}
              columns={cells}
              at={index}
              problemOf={(key) => paste.problemOf(index, key)}
              row={row}
              title={kpiOf(row)?.label ?? `${String(index + 1)}번째 지표`}
              disabled={disabled}
              onRowChange={(next) => put(rows.map((old, at) => (at === index ? next : old)))}
              onRemove={() => remove(index, kpiOf(row)?.label ?? `${String(index + 1)}번째 지표`)}
            />
          </li>
        ))}
      </ol>
      <PasteNote note={paste.note} />
      <StandingList
        label="성과지표 확인"
        items={standingItems(kpiStandingOf(value))}
        isStarted={rows.length > 0}
      />
    </FieldGroup>
  );
}

/** Advice, no rule: the plan can be submitted without an indicator of energy. */
function EnergyPrompt() {
  return (
    <Banner title="주조업은 에너지를 많이 쓰는 업종입니다">
      <p>환경(E) 지표를 하나 넣으면 줄어드는 에너지를 숫자로 보여 줄 수 있습니다. 필수는 아닙니다.</p>
      <CitationLine cite={ENERGY_TRADES_CITE} />
    </Banner>
  );
}

function KpiPicker({
  name,
  rows,
  disabled,
  onToggle,
}: {
  name: string;
  rows: readonly Row[];
  disabled: boolean;
  onToggle: (kpi: Kpi) => void;
}) {
  const isFull = rows.length >= KPI_LIMITS.maxRows;
  return (
    <div className="kpi-groups">
      {KPI_GROUPS.map(({ group, label, kpis }) => (
        <fieldset key={group} className="kpi-group">
          <legend>
            {group}. {label}
          </legend>
          {group === 'E' && (
            <p className="small muted">주조·용접·사출처럼 에너지를 많이 쓰는 공정이면 살펴보세요.</p>
          )}
          {kpis.map((kpi) => {
            const isChosen = rows.some((row) => row['code'] === kpi.code);
            return (
              <ChoiceInput
                key={kpi.code}
                kind="checkbox"
                name={name}
                checked={isChosen}
                disabled={disabled || (isFull && !isChosen)}
                onChange={() => onToggle(kpi)}
                label={
                  <>
                    {kpi.label}
                    {kpi.core && <span className="kpi-core"> • 핵심</span>}
                  </>
                }
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

function standingItems(standing: KpiStanding): Standing[] {
  const { minRows, maxRows, minWeightPercent, maxWeightPercent, sumPercent } = KPI_LIMITS;
  const { count, leftPercent } = standing;
  const rest =
    leftPercent > 0
      ? ` – ${String(leftPercent)} %를 더 나누세요.`
      : leftPercent < 0
        ? ` – ${String(-leftPercent)} %를 줄이세요.`
        : '';
  return [
    {
      key: 'count',
      isKept: standing.isCountRight,
      text: `지표 ${String(count)}개 (${String(minRows)}–${String(maxRows)}개)`,
    },
    {
      key: 'core',
      isKept: standing.hasCore,
      text: standing.hasCore ? '핵심 지표가 있습니다.' : '핵심(•) 지표를 하나 이상 고르세요.',
    },
    {
      key: 'sum',
      isKept: leftPercent === 0,
      text: `가중치 합계 ${String(standing.sumPercent)} %${rest === '' ? ` (${String(sumPercent)} %)` : rest}`,
    },
    {
      key: 'weights',
      isKept: count > 0 && standing.areWeightsRight,
      text: `가중치는 각각 ${String(minWeightPercent)}–${String(maxWeightPercent)} %입니다.`,
    },
  ];
}
