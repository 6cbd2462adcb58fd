import { requiredCostLabel, type FormColumn, type FundingPlan } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/choice-field.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { won } from '../../ui/format.ts';
import { rowsIn, type Row } from '../forms/values.ts';
import { CostComparison } from './cost-comparison.tsx';
import { CostGroupRows } from './cost-group.tsx';
import { CostSums } from './cost-sums.tsx';
import { costGroups, emptyLine, missingRequiredCosts, PAYERS, requiredCostLine, withGroup } from './cost.ts';
import type { PlanControlProps } from './plan-writing.ts';
import { RemovedRow, useRemovableRows } from './removed-row.tsx';
import './cost-field.css';

/** 사업비 내역: lines by the seven categories, who pays what, and the sums beside the funding plan while one types. */
export function CostField({
  columns,
  plan,
  max = Number.POSITIVE_INFINITY,
  ...props
}: PlanControlProps & {
  columns: readonly FormColumn[];
  plan: FundingPlan | null;
  /** The most lines. */
  max?: number | undefined;
}) {
  const { id, label, hint, required, value, onValueChange, error, disabled } = props;
  const rows = rowsIn(value) ?? [];
  const put = (next: Row[]): void => onValueChange(next);
  const { removed, forget, remove, takeBack } = useRemovableRows(rows, put);
  const isFull = rows.length >= max;
  const categories = columns.find(({ key }) => key === 'category')?.options ?? [];
  const add = (row: Row): void => {
    if (isFull) return;
    forget();
    put([...rows, row]);
    requestAnimationFrame(() => goToField(`${id}-${String(rows.length)}-name`));
  };
  return (
    <FieldGroup id={id} label={label} hint={hint} required={required} error={error}>
      <CostComparison value={value} plan={plan} />
      {plan !== null && !disabled && <RequiredCosts rows={rows} plan={plan} onAdd={add} />}
      <div className="table-frame">
        <table className="table cost-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">내역</th>
              {PAYERS.map((payer) => (
                <th scope="col" key={payer.key}>
                  {payer.label}(원)
                </th>
              ))}
              <th scope="col" className="cell-right">
                합계
              </th>
              <th scope="col">고치기</th>
            </tr>
          </thead>
          {costGroups(rows, categories).map((group) => (
            <CostGroupRows
              key={group.category.value}
              id={id}
              group={group}
              columns={columns.filter(({ key }) => key !== 'category')}
              max={max - rows.length + group.lines.length}
              disabled={disabled}
              onLineChange={(index, row) => put(rows.map((old, at) => (at === index ? row : old)))}
              onLinesChange={(changed, lines) => put(withGroup(rows, changed, lines))}
              onAdd={(category) => add(emptyLine(category))}
              onRemove={remove}
            />
          ))}
          <CostSums value={value} plan={plan} />
        </table>
      </div>
      <RemovedRow removed={removed} takeBack={takeBack} />
      {isFull && <p className="muted small">내역은 {max}줄까지 넣을 수 있습니다.</p>}
    </FieldGroup>
  );
}

/** 의무 편성 비용: what has to be in the budget and is not named yet, each with a button. */
function RequiredCosts({
  rows,
  plan,
  onAdd,
}: {
  rows: readonly Row[];
  plan: FundingPlan;
  onAdd: (row: Row) => void;
}) {
  const missing = missingRequiredCosts(rows, plan);
  if (missing.length === 0) return null;
  return (
    <div className="required-costs">
      <p className="small">꼭 넣어야 하는 비용이 아직 내역에 없습니다.</p>
      <ul className="plain-list row">
        {missing.map((cost) => (
          <li key={cost.code}>
            <Button look="secondary" size="small" onClick={() => onAdd(requiredCostLine(cost))}>
              {requiredCostLabel(cost.code)} {won(cost.amountKrw)} 넣기
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
