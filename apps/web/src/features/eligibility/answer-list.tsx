import {
  isAnswered,
  findIndustry,
  formatBusinessRegistrationNumber,
  type FieldValues,
  type FormField,
} from '@subsidy/rules';
import { memo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { answerText } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useWide } from '../../ui/use-wide.ts';
import { rowsIn, textIn } from '../forms/values.ts';
import { isMistake } from './answer-limits.ts';
import { useCheckWording, type CheckWording } from './check-wording.ts';
import { placeText } from '../forms/place-text.ts';
import {
  BUSINESS_NUMBER_FIELD,
  CITY_FIELD,
  INDUSTRY_FIELD,
  QUESTION_GROUPS,
  REGION_FIELD,
} from './questions.ts';
import './answer-list.css';

interface AnswerListProps {
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  onEdit: (group: number, field: string) => void;
  onClear: (group: number, field: string) => void;
}

/** From here on the answers stand beside the questions; below, after the results, they fold away by page. */
const BESIDE_FROM_PX = 960;

/** What was answered so far, each with a way back to its question. */
export function AnswerList(props: AnswerListProps) {
  const { words } = useCheckWording();
  const isBeside = useWide(BESIDE_FROM_PX);
  const groups = QUESTION_GROUPS.map(({ key, fields: names }, at) => {
    const answered = names.flatMap((name) => {
      const field = props.fields.get(name);
      return field !== undefined && isAnswered(props.answers[name]) ? [field] : [];
    });
    return { key, at, answered };
  }).filter(({ answered }) => answered.length > 0);
  if (groups.length === 0) return <p className="muted small">{words.noAnswers}</p>;
  if (isBeside) {
    return (
      <ul className="plain-list answer-list">
        {groups.map(({ key, at, answered }) => (
          <AnswerRows key={key} at={at} answered={answered} {...props} />
        ))}
      </ul>
    );
  }
  return groups.map(({ key, at, answered }) => (
    <Fold
      key={key}
      summary={
        <>
          {words.group[key].title} <span className="muted number">{answered.length}</span>
        </>
      }
    >
      {() => (
        <ul className="plain-list">
          <AnswerRows at={at} answered={answered} {...props} />
        </ul>
      )}
    </Fold>
  ));
}

function AnswerRows({
  at,
  answered,
  answers,
  onEdit,
  onClear,
}: { at: number; answered: readonly FormField[] } & AnswerListProps) {
  const words = useWords();
  const wording = useCheckWording();
  return answered.map((field) => (
    <AnswerRow
      key={field.field}
      at={at}
      name={field.field}
      label={field.label}
      text={inWords(field, answers, wording, words)}
      problem={isMistake(field.field, answers) ? wording.words.impossible : null}
      onEdit={onEdit}
      onClear={onClear}
    />
  ));
}

/** Drawn again only when its own answer changes, not with every key in another field. */
const AnswerRow = memo(function AnswerRow({
  at,
  name,
  label,
  text,
  problem,
  onEdit,
  onClear,
}: { at: number; name: string; label: string; text: string; problem: string | null } & Pick<
  AnswerListProps,
  'onEdit' | 'onClear'
>) {
  const { edit, clear } = useWords();
  return (
    <li className="answer-row">
      <span>
        <span className="muted small">{label}</span>
        <br />
        {text}
        {problem !== null && <span className="field-error small">{problem}</span>}
      </span>
      <span className="row answer-actions">
        <Button look="quiet" size="small" onClick={() => onEdit(at, name)}>
          {edit}
          <span className="visually-hidden">: {label}</span>
        </Button>
        <Button look="quiet" size="small" onClick={() => onClear(at, name)}>
          {clear}
          <span className="visually-hidden">: {label}</span>
        </Button>
      </span>
    </li>
  );
});

function inWords(
  field: FormField,
  answers: FieldValues,
  wording: CheckWording,
  words: ReturnType<typeof useWords>,
): string {
  const value = answers[field.field];
  if (field.field === REGION_FIELD)
    return placeText(wording.regionLabel, textIn(value), textIn(answers[CITY_FIELD]));
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
