import type { RequirementFactsView } from '@subsidy/contract';
import type { FindingOutcome } from '@subsidy/rules';
import { OTHER_REASON } from '@subsidy/rules/case';
import { ChoiceInput, FieldGroup } from '../../ui/choice-field.tsx';
import { FindingBadge } from '../../ui/status-badge.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';

const MAX_NOTE = 1000;

/** The clauses that are not met, each with a reason for the company; the rule's own sentence stands there to begin with. */
export function ReasonPicker({
  id,
  conditions,
  notes,
  onChange,
  error,
}: {
  id: string;
  conditions: RequirementFactsView['conditions'];
  /** Rule id → reason. */
  notes: Readonly<Record<string, string>>;
  onChange: (notes: Record<string, string>) => void;
  error: string | undefined;
}) {
  const rows = [
    ...conditions.map(({ ruleId, message, outcome }) => ({ ruleId, message, outcome })),
    { ruleId: OTHER_REASON, message: '그 밖의 사유', outcome: null },
  ];
  // The sentence of a clause that the rules found met says the opposite of a reason.
  const toggle = (ruleId: string, message: string, outcome: FindingOutcome | null): void => {
    const { [ruleId]: chosen, ...others } = notes;
    const note = outcome === 'fail' || outcome === 'unknown' ? message : '';
    onChange(chosen === undefined ? { ...notes, [ruleId]: note } : others);
  };
  return (
    <FieldGroup
      id={id}
      label="충족하지 못한 요건과 사유"
      hint="사유는 기업에 그대로 전달됩니다. 무엇이 부족한지 알아볼 수 있게 고쳐 적으세요."
      error={error}
    >
      <ul className="plain-list stack-tight">
        {rows.map(({ ruleId, message, outcome }) => (
          <li key={ruleId} className="stack-lines">
            <ChoiceInput
              kind="checkbox"
              checked={notes[ruleId] !== undefined}
              onChange={() => toggle(ruleId, message, outcome)}
              label={
                <span className="row">
                  {message}
                  {outcome !== null && <FindingBadge outcome={outcome} />}
                </span>
              }
            />
            {notes[ruleId] !== undefined && (
              <TextAreaField
                label={`사유: ${message}`}
                rows={2}
                limit={MAX_NOTE}
                maxLength={MAX_NOTE}
                value={notes[ruleId]}
                onChange={(event) => onChange({ ...notes, [ruleId]: event.target.value })}
              />
            )}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
