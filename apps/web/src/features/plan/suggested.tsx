import type { FieldValues, FormField, FundingPlan, JsonValue } from '@subsidy/rules';
import { useState } from 'react';
import { Answers } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { lateModule } from '../../ui/late-module.ts';
import { codesIn, numberIn } from '../forms/values.ts';
import type { PlanWriting } from './plan-writing.ts';

/** 제안: data that comes beside the page; without it nothing is suggested. */
const suggestions = lateModule(() => import('@subsidy/rules/suggestions'));

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a suggestion is made for: the chosen cells, the months, the required costs. */
const situationOf = (values: FieldValues, plan: FundingPlan | null) => ({
  cells: codesIn(values['plan.aiCells']) ?? codesIn(values['project.aiCells']) ?? [],
  months: numberIn(values['project.months']),
  requiredCosts: plan?.requiredCosts ?? [],
});

/** 제안 for an empty field: shown with its source, taken over by one press, and taken back as easily. */
export function Suggested({
  field,
  writing,
  plan,
}: {
  field: FormField;
  writing: PlanWriting;
  plan: FundingPlan | null;
}) {
  const rules = suggestions.useModule();
  const [taken, setTaken] = useState<JsonValue | null>(null);
  const { values } = writing;
  const value = values[field.field];
  if (rules === null || !writing.isOpen(field.field)) return null;
  if (taken !== null && value === taken)
    return (
      <p className="row small" role="status">
        제안을 넣었습니다. 우리 회사에 맞게 고치세요.
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            setTaken(null);
            writing.change(field.field, field.type === 'table' ? [] : null);
          }}
        >
          제안 되돌리기
        </Button>
      </p>
    );
  const found = isEmpty(value) ? rules.suggestionFor(field.field, situationOf(values, plan)) : null;
  if (found === null) return null;
  return (
    <Details
      summary={
        <>
          <strong>제안</strong>: {field.label}
        </>
      }
    >
      <div className="stack-tight">
        <Answers fields={[field]} values={{ [field.field]: found.value }} />
        <p className="muted small">
          출처: {found.source}. 사람이 미리 적어 둔 예이며, 그대로 내지 말고 고쳐 쓰세요.
        </p>
        <Button
          look="secondary"
          size="small"
          onClick={() => {
            setTaken(found.value);
            writing.change(field.field, found.value);
          }}
        >
          이 제안 넣기
        </Button>
      </div>
    </Details>
  );
}
