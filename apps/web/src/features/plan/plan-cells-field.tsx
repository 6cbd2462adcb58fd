import { aiCellLabel, type FormField, type JsonValue } from '@subsidy/rules';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { AiCellField } from '../forms/ai-cell-field.tsx';
import { codesIn } from '../forms/values.ts';
import type { PlanControlProps } from './plan-writing.ts';

const sameCells = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell) => b.includes(cell));

/** AI 공정·기능 of the plan: it keeps to the cells of the application, which can be taken over at once. */
export function PlanCellsField({
  field,
  applied,
  ...props
}: PlanControlProps & { field: FormField; applied: JsonValue | undefined }) {
  const appliedCells = codesIn(applied) ?? [];
  const differs = !sameCells(appliedCells, codesIn(props.value) ?? []);
  return (
    <div className="stack-tight">
      <AiCellField {...props} name={field.field} field={field} />
      {differs && appliedCells.length > 0 && (
        <Banner
          tone="warning"
          title="신청서에서 고른 칸과 다릅니다"
          actions={
            !props.disabled && (
              <Button look="secondary" size="small" onClick={() => props.onValueChange(appliedCells)}>
                신청서와 같게 맞추기
              </Button>
            )
          }
        >
          신청서: {appliedCells.map(aiCellLabel).join(', ')}
        </Banner>
      )}
    </div>
  );
}
