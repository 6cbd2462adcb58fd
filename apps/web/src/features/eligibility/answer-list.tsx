import {
  findIndustry,
  formatBusinessRegistrationNumber,
  type FieldValues,
  type FormField,
} from '@subsidy/rules';
import { useWords } from '../../i18n/language.tsx';
import { answerText } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { isAnswered, rowsIn, textIn } from '../forms/values.ts';
import { useCheckWording, type CheckWording } from './check-wording.ts';
import { placeText } from './place-text.ts';
import {
  BUSINESS_NUMBER_FIELD,
  CITY_FIELD,
  INDUSTRY_FIELD,
  QUESTION_GROUPS,
  REGION_FIELD,
} from './questions.ts';

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
  const words = useWords();
  const wording = useCheckWording();
  const rows = QUESTION_GROUPS.flatMap((group, index) =>
    group.fields.flatMap((name) => {
      const field = fields.get(name);
      return field !== undefined && isAnswered(answers[name]) ? [{ field, index }] : [];
    }),
  );
  if (rows.length === 0) return <p className="muted small">{wording.words.noAnswers}</p>;
  return (
    <ul className="plain-list answer-list">
      {rows.map(({ field, index }) => (
        <li key={field.field} className="answer-row">
          <span>
            <span className="muted small">{field.label}</span>
            <br />
            {inWords(field, answers, wording, words)}
          </span>
          <Button look="quiet" size="small" onClick={() => onEdit(index, field.field)}>
            {words.edit}
            <span className="visually-hidden">: {field.label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function inWords(
  field: FormField,
  answers: FieldValues,
  wording: CheckWording,
  words: ReturnType<typeof useWords>,
): string {
  const value = answers[field.field];
  if (field.field === REGION_FIELD) return placeText(wording, textIn(value), textIn(answers[CITY_FIELD]));
  if (field.field === BUSINESS_NUMBER_FIELD) return formatBusinessRegistrationNumber(textIn(value));
  if (field.field === INDUSTRY_FIELD) return industryText(textIn(value), wording);
  if (field.type === 'table') {
    const count = rowsIn(value)?.length ?? 0;
    return count === 0 ? words.none : wording.words.rows(count);
  }
  return answerText(field, value, words);
}

function industryText(code: string, { industryName }: CheckWording): string {
  const industry = findIndustry(code);
  if (industry === null) return code;
  const name = industryName(industry);
  return name === null ? industry.code : `${industry.code} ${name}`;
}
