import type { FieldValues, FormField } from '@subsidy/rules';
import { answerText } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { ko } from '../../i18n/ko.ts';
import { isAnswered, rowsIn } from '../forms/values.ts';
import { QUESTION_GROUPS } from './questions.ts';

/** What was answered so far, each with a way back to its question. */
export function AnswerList({
  fields,
  answers,
  onEdit,
}: {
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  onEdit: (group: number, field: string) => void;
}) {
  const rows = QUESTION_GROUPS.flatMap((group, index) =>
    group.fields.flatMap((name) => {
      const field = fields.get(name);
      return field !== undefined && isAnswered(answers[name]) ? [{ field, index }] : [];
    }),
  );
  if (rows.length === 0)
    return <p className="muted small">답을 고르면 여기에 모입니다. 언제든 고칠 수 있습니다.</p>;
  return (
    <ul className="plain-list answer-list">
      {rows.map(({ field, index }) => (
        <li key={field.field} className="answer-row">
          <span>
            <span className="muted small">{field.label}</span>
            <br />
            {inWords(field, answers)}
          </span>
          <Button look="quiet" size="small" onClick={() => onEdit(index, field.field)}>
            {ko.edit}
            <span className="visually-hidden">: {field.label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function inWords(field: FormField, answers: FieldValues): string {
  const value = answers[field.field];
  if (field.type === 'table') {
    const count = rowsIn(value)?.length ?? 0;
    return count === 0 ? ko.none : `${String(count)}건`;
  }
  return answerText(field, value);
}
