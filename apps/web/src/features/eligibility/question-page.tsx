import { isRequired, type FieldValues, type FormField } from '@subsidy/rules';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { FieldControl } from '../forms/field-control.tsx';
import { afterPress } from '../../ui/after-press.ts';
import { PlaceField } from '../forms/place-field.tsx';
import { controlId, textIn } from '../forms/values.ts';
import { limitProblem } from './answer-limits.ts';
import { useCheckWording } from './check-wording.ts';
import { QuestionDrawing } from './help/question-drawing.tsx';
import { BusinessNumberField, CorporateNumberField } from './number-questions.tsx';
import {
  BUSINESS_NUMBER_FIELD,
  CITY_FIELD,
  CORPORATE_NUMBER_FIELD,
  QUESTION_GROUPS,
  REGION_FIELD,
  SIZE_FIGURES,
} from './questions.ts';
import { SizeEstimate } from './size-estimate.tsx';
import { ToResult } from './to-result.tsx';

export interface QuestionProps {
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  onAnswer: (values: FieldValues) => void;
}

interface QuestionPageProps extends QuestionProps {
  at: number;
  /** The field to go to when the page was opened from the list of answers. */
  focusField: string | null;
  /** Counts the times one was led here, so that the same field can be gone to again; 0 when nobody led. */
  turn: number;
  /** The questions that are asked, of this page and the others. */
  shown: ReadonlySet<string>;
  onMove: (to: number) => void;
}

/** The nearest page in a direction that asks anything; null when there is none. */
function nextPage(at: number, step: 1 | -1, shown: ReadonlySet<string>): number | null {
  for (let page = at + step; page >= 0 && page < QUESTION_GROUPS.length; page += step) {
    if (QUESTION_GROUPS[page]?.fields.some((name) => shown.has(name)) === true) return page;
  }
  return null;
}

/** One group of questions. Every answer counts at once; nothing has to be answered to go on. */
export function QuestionPage({ at, focusField, turn, shown, onMove, ...question }: QuestionPageProps) {
  const { words } = useCheckWording();
  const heading = useFocusOnPage({ at, focusField, turn });
  const group = QUESTION_GROUPS[at];
  if (group === undefined) return null;
  const asked = group.fields.filter((name) => shown.has(name));
  const { title, lead } = words.group[group.key];
  return (
    <section className="stack" aria-labelledby="question-title">
      <div>
        <h2 id="question-title" className="section-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <p className="muted">{lead}</p>
      </div>
      {asked.length === 0 && <p>{words.nothingHere}</p>}
      {asked.map((name) => (
        <Question key={name} name={name} {...question} />
      ))}
      {group.key === 'size' && asked.some((name) => isFigure(name)) && (
        <SizeEstimate answers={question.answers} />
      )}
      <PageButtons at={at} shown={shown} onMove={onMove} />
    </section>
  );
}

const isFigure = (name: string): boolean => SIZE_FIGURES.some((figure) => figure === name);

/** A page that was turned to takes the focus: its heading, or the field that is to be mended. */
function useFocusOnPage({ at, focusField, turn }: Pick<QuestionPageProps, 'at' | 'focusField' | 'turn'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef<number | null>(null);
  useEffect(() => {
    const before = seen.current;
    seen.current = at;
    // A link within the page is no turn: the focus goes where the link leads.
    if (before === null || (before === at && turn === 0)) return;
    if (focusField === null) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'center' });
    } else goToField(controlId(focusField));
  }, [at, focusField, turn]);
  return heading;
}

/** One question as the control that fits it. */
export function Question({ name, fields, answers, onAnswer }: QuestionProps & { name: string }) {
  const field = fields.get(name);
  if (field === undefined) return null;
  if (name === REGION_FIELD) {
    return (
      <PlaceField
        label={field.label}
        hint={field.hint}
        ids={{ find: controlId(name), regionCode: `${controlId(name)}-list`, city: controlId(CITY_FIELD) }}
        regionCode={textIn(answers[name])}
        city={textIn(answers[CITY_FIELD])}
        onPut={(region, city) => onAnswer({ [name]: region, [CITY_FIELD]: city })}
      />
    );
  }
  const control = {
    field,
    value: answers[name],
    required: isRequired(field, answers) || field.required,
    onValueChange: (value: FieldValues[string]) => onAnswer({ [name]: value }),
  };
  const named = { ...control, id: controlId(name), name };
  if (name === BUSINESS_NUMBER_FIELD) return <BusinessNumberField {...named} />;
  if (name === CORPORATE_NUMBER_FIELD) return <CorporateNumberField {...named} />;
  return (
    <>
      <LimitedQuestion {...control} answers={answers} />
      <QuestionDrawing name={name} />
    </>
  );
}

/** A number beyond its limits is named once one has left it: on the way to 9 months stands no mistake. */
function LimitedQuestion({
  answers,
  ...control
}: Parameters<typeof FieldControl>[0] & Pick<QuestionProps, 'answers'>) {
  const wording = useCheckWording();
  const [isLeft, setLeft] = useState(true);
  const problem = isLeft ? limitProblem(control.field.field, answers, wording) : undefined;
  return (
    <div onFocus={() => setLeft(false)} onBlur={() => afterPress(() => setLeft(true))}>
      <FieldControl {...control} error={problem} />
    </div>
  );
}

function PageButtons({ at, shown, onMove }: Pick<QuestionPageProps, 'at' | 'shown' | 'onMove'>) {
  const words = useWords();
  const before = nextPage(at, -1, shown);
  const after = nextPage(at, 1, shown);
  return (
    <div className="form-actions">
      {before !== null && (
        <Button look="secondary" onClick={() => onMove(before)}>
          {words.back}
        </Button>
      )}
      {after === null ? <ToResult /> : <Button onClick={() => onMove(after)}>{words.next}</Button>}
    </div>
  );
}
