import { isRequired, type FieldValues, type FormField, type JsonValue } from '@subsidy/rules';
import { useEffect, useRef } from 'react';
import { ko } from '../../i18n/ko.ts';
import { Button } from '../../ui/button.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { FieldControl } from '../forms/field-control.tsx';
import { controlId } from '../forms/values.ts';
import { QUESTION_GROUPS } from './questions.ts';

/** One group of questions. Every answer counts at once; nothing has to be answered to go on. */
export function QuestionPage({
  at,
  focusField,
  fields,
  answers,
  onAnswer,
  onMove,
}: {
  at: number;
  /** The field to go to when the page was opened from the list of answers. */
  focusField: string | null;
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  onAnswer: (field: string, value: JsonValue) => void;
  onMove: (to: number) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (focusField === null) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'center' });
    } else goToField(controlId(focusField));
  }, [at, focusField]);
  const group = QUESTION_GROUPS[at];
  if (group === undefined) return null;
  const last = at === QUESTION_GROUPS.length - 1;
  return (
    <section className="stack" aria-labelledby="question-title">
      <div>
        <p className="muted small">
          {at + 1} / {QUESTION_GROUPS.length}
        </p>
        <h2 id="question-title" className="section-title" tabIndex={-1} ref={heading}>
          {group.title}
        </h2>
        <p className="muted">{group.lead}</p>
      </div>
      {group.fields.map((name) => {
        const field = fields.get(name);
        if (field === undefined) return null;
        if (
          field.requiredWhen !== undefined &&
          answers[field.requiredWhen.field] !== field.requiredWhen.equals
        ) {
          return null;
        }
        return (
          <FieldControl
            key={name}
            field={field}
            value={answers[name]}
            required={isRequired(field, answers) || field.required}
            onValueChange={(value) => onAnswer(name, value)}
          />
        );
      })}
      <div className="form-actions">
        {at > 0 && (
          <Button look="secondary" onClick={() => onMove(at - 1)}>
            {ko.back}
          </Button>
        )}
        {!last && <Button onClick={() => onMove(at + 1)}>{ko.next}</Button>}
        {last && (
          <Button onClick={() => document.getElementById('check-result')?.scrollIntoView({ block: 'start' })}>
            결과 보기
          </Button>
        )}
      </div>
    </section>
  );
}
