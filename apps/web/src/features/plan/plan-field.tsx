import {
  countLimits,
  isEnergyTrade,
  isRequired,
  type FieldValues,
  type FormField,
  type FundingPlan,
  type JsonValue,
} from '@subsidy/rules';
import { AnyControl } from '../forms/field-control.tsx';
import { hintOf } from '../forms/hint-of.ts';
import { codesIn, controlId, numberIn, rowsIn, type Row } from '../forms/values.ts';
import { CostField } from './cost-field.tsx';
import { KpiField } from './kpi-field.tsx';
import { PlanCellsField } from './plan-cells-field.tsx';
import type { PlanControlProps, PlanWriting } from './plan-writing.ts';
import { RowsField } from './rows-field.tsx';
import { ScheduleField } from './schedule-field.tsx';
import { Suggested } from './suggested.tsx';

const ROW_NAMES: Readonly<Record<string, string>> = {
  'plan.aiScenarios': '시나리오',
  'plan.dataInventory': '데이터',
  'plan.functionList': '기능',
  'plan.organization': '인력',
};

interface PlanFieldProps {
  field: FormField;
  writing: PlanWriting;
  /** 사업비 편성 as worked out from the application. */
  plan: FundingPlan | null;
}

/** One field of the business plan with the control that fits it, and the values of a conflict above it. */
export function PlanField(props: PlanFieldProps) {
  const { field, writing } = props;
  return (
    <div className="stack-tight">
      {writing.conflictOf(field.field)}
      <Suggested {...props} />
      <PlanControl {...props} />
    </div>
  );
}

function PlanControl({ field, writing, plan }: PlanFieldProps) {
  const control = controlOf(field, writing);
  const { columns = [] } = field;
  const { max } = countLimits(field);
  switch (field.field) {
    case 'plan.aiCells':
      return <PlanCellsField {...control} field={field} applied={writing.values['project.aiCells']} />;
    case 'plan.kpis':
      return <KpiField {...control} columns={columns} isEnergyTrade={isEnergyTradeIn(writing.values)} />;
    case 'plan.costLines':
      return <CostField {...control} columns={columns} plan={plan} max={max} />;
    case 'plan.schedule': {
      const months = numberIn(writing.values['project.months']) ?? 1;
      return <ScheduleField {...control} columns={columns} max={max} months={months} />;
    }
    default:
      return field.type === 'table' && field.rowFor === undefined ? (
        <RowsField
          {...control}
          columns={columns}
          max={max}
          rowName={ROW_NAMES[field.field] ?? '줄'}
          newRow={newRowOf(field.field, writing.values)}
        />
      ) : (
        <AnyControl {...control} name={field.field} field={field} />
      );
  }
}

function isEnergyTradeIn({ 'company.ksicCode': ksicCode }: FieldValues): boolean {
  return typeof ksicCode === 'string' && isEnergyTrade(ksicCode);
}

function controlOf(field: FormField, writing: PlanWriting): PlanControlProps {
  return {
    id: controlId(field.field),
    label: field.label,
    hint: hintOf(field),
    required: isRequired(field, writing.values),
    value: writing.values[field.field],
    onValueChange: (value: JsonValue) => writing.change(field.field, value),
    error: writing.problemOf(field.field),
    disabled: !writing.isOpen(field.field),
  };
}

/** A new scenario starts with the first chosen cell that has none yet. */
function newRowOf(field: string, values: FieldValues): Row {
  if (field !== 'plan.aiScenarios') return {};
  const described = (rowsIn(values[field]) ?? []).map((row) => row['cell']);
  const cell = (codesIn(values['plan.aiCells']) ?? []).find((code) => !described.includes(code));
  return cell === undefined ? {} : { cell };
}
