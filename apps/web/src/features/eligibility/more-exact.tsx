import { isAnswered, type FieldValues } from '@subsidy/rules';
import type { QuestionWorth } from '@subsidy/rules/check';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { codesIn, controlId } from '../forms/values.ts';
import { useCheckWording } from './check-wording.ts';
import { itemsOf, ordered, worthOfItem, type Bundle, type Item } from './next-questions.ts';
import { Question, type QuestionProps } from './question-page.tsx';
import { UNSURE } from './questions.ts';
import './more-exact.css';

/** As many as one sees without losing heart. */
const SHOWN = 4;
const SECONDS_EACH = 15;

interface MoreProps extends QuestionProps {
  /** Questions that could still change a decision. */
  open: readonly string[];
  worth: ReadonlyMap<string, QuestionWorth>;
  /** What the verdict on the best way waits for. */
  ofVerdict: ReadonlySet<string>;
  /** A question that was led to from the verdict, and how often. */
  asked: { field: string; turn: number } | null;
  onAll: () => void;
}

const unsureIn = (answers: FieldValues): readonly string[] => codesIn(answers[UNSURE] ?? null) ?? [];

/** 더 정확하게: the questions that still change a decision, what changes most first, a few at a time. */
export function MoreExact({ open, worth, ofVerdict, asked, onAll, onAnswer: put, ...rest }: MoreProps) {
  const { guide } = useCheckWording().words;
  const unsure = unsureIn(rest.answers);
  const waiting = open.filter((name) => !unsure.includes(name));
  const list = useList({ waiting, worth, ofVerdict, asked });
  const { shown, left } = list;
  const question: QuestionProps = {
    ...rest,
    onAnswer: (values) => {
      list.stay();
      put(values);
    },
  };
  const answered = shown.every((item) => !itemsOf(item).some((name) => waiting.includes(name)));
  const putUnsure = (names: readonly string[]): void => question.onAnswer({ [UNSURE]: [...names] });
  return (
    <section className="stack" aria-labelledby="more-exact">
      <div>
        <h2 className="section-title" id="more-exact" tabIndex={-1}>
          {guide.moreTitle}
        </h2>
        <p className="muted" role="status">
          {waiting.length === 0
            ? guide.moreDone
            : guide.moreLeft(waiting.length, Math.ceil((waiting.length * SECONDS_EACH) / 60))}
        </p>
      </div>
      <ol className="plain-list next-questions">
        {shown.map((item) => (
          <li key={item.key} className="next-question">
            <Worth worth={worthOfItem(item, worth)} />
            {'fields' in item ? (
              <BundleQuestion bundle={item} asked={asked} {...question} />
            ) : (
              <OneQuestion
                name={item.key}
                isUnsure={unsure.includes(item.key)}
                onUnsure={() => putUnsure([...unsure, item.key])}
                {...question}
              />
            )}
          </li>
        ))}
      </ol>
      <div className="row">
        {left > 0 && (
          <Button look={answered ? 'primary' : 'secondary'} onClick={list.next}>
            {guide.nextQuestions}
          </Button>
        )}
        <Button look="quiet" onClick={onAll}>
          {guide.all}
        </Button>
        {unsure.length > 0 && (
          <Button look="quiet" onClick={() => putUnsure([])}>
            {guide.moreUnsure(unsure.length)} {guide.askAgain}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Where the focus goes for one thing that is asked. */
const fieldToAsk = (item: Item | undefined): string | undefined =>
  item === undefined ? undefined : 'fields' in item ? bundleId(item) : controlId(item.key);

/** The field that one was led to; without a name it is the next open question. */
const targetOf = (field: string | undefined, next: Item | undefined): string | undefined =>
  field === undefined || field === '' ? fieldToAsk(next) : controlId(field);

const bundleId = ({ key }: Bundle): string => `bundle-${key}`;

/** What is asked now stays where it is while one answers; more come when one is through, or when one is led to another. */
function useList({
  waiting,
  worth,
  ofVerdict,
  asked,
}: Pick<MoreProps, 'worth' | 'ofVerdict' | 'asked'> & { waiting: readonly string[] }): {
  shown: readonly Item[];
  left: number;
  stay: () => void;
  next: () => void;
} {
  const [kept, setKept] = useState<readonly Item[] | null>(null);
  const all = useMemo(() => ordered(waiting, worth, ofVerdict), [waiting, worth, ofVerdict]);
  const before = kept ?? [];
  const isOpen = (item: Item): boolean => itemsOf(item).some((name) => waiting.includes(name));
  // The next ones come below as soon as one is through: nobody has to press for them, and nothing moves away.
  const first = before.some(isOpen) ? before : [...before, ...all.slice(0, SHOWN)];
  // What was shown once stays in its place, whatever its worth turns out to be.
  if (kept !== null && first !== before && first.length > before.length) setKept(first);
  const isFirst = (item: Item): boolean => first.some(({ key }) => key === item.key);
  const led = all.filter((item) => asked !== null && itemsOf(item).includes(asked.field) && !isFirst(item));
  const shown = [...led, ...first];
  const field = targetOf(asked?.field, shown.find(isOpen));
  const latest = useRef(field);
  useEffect(() => {
    latest.current = field;
  }, [field]);
  useEffect(() => {
    if (asked !== null && latest.current !== undefined) goToField(latest.current);
  }, [asked]);
  return {
    shown,
    left: all.filter((item) => !shown.some(({ key }) => key === item.key)).length,
    stay: () => setKept(shown),
    next: () => {
      setKept(null);
      document.getElementById('more-exact')?.focus({ preventScroll: true });
      document.getElementById('more-exact')?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** 이 답에 따라 N개 사업이 갈립니다. */
function Worth({ worth }: { worth: QuestionWorth }) {
  const { words, wonInWords } = useCheckWording();
  if (worth.splits === 0 && worth.betweenKrw === 0) return null;
  return (
    <p className="question-worth small">
      {worth.splits > 0
        ? words.guide.splits(worth.splits)
        : words.guide.between(wonInWords(worth.betweenKrw))}
    </p>
  );
}

function OneQuestion({
  name,
  isUnsure,
  onUnsure,
  ...question
}: QuestionProps & { name: string; isUnsure: boolean; onUnsure: () => void }) {
  const { guide } = useCheckWording().words;
  const where = guide.where[name];
  const field = question.fields.get(name);
  return (
    <>
      <Question name={name} {...question} />
      <p className="row-apart small question-help">
        {where !== undefined && field?.hint !== where ? (
          <span className="muted">
            {guide.lookUp} {where}
          </span>
        ) : (
          <span />
        )}
        <Button
          look="quiet"
          size="small"
          aria-pressed={isUnsure}
          disabled={isAnswered(question.answers[name])}
          onClick={onUnsure}
        >
          {guide.unsure}
          <span className="visually-hidden">: {field?.label}</span>
        </Button>
      </p>
    </>
  );
}

/** Questions that most companies answer alike: one press answers all of them, or each is asked. */
function BundleQuestion({
  bundle,
  asked,
  ...question
}: QuestionProps & { bundle: Bundle } & Pick<MoreProps, 'asked'>) {
  const { guide } = useCheckWording().words;
  const [isOpen, setOpen] = useState(false);
  const [led, setLed] = useState(asked);
  if (led !== asked) {
    setLed(asked);
    if (asked !== null && bundle.fields.includes(asked.field)) setOpen(true);
  }
  const { title, items, none } = guide.bundles[bundle.key];
  const isClean = bundle.fields.every((name) => isAnswered(question.answers[name]));
  return (
    <fieldset className="bundle" id={bundleId(bundle)} tabIndex={-1}>
      <legend>{title}</legend>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className="row">
        <Button
          look="secondary"
          aria-pressed={isClean && !isOpen}
          onClick={() => {
            setOpen(false);
            question.onAnswer(bundle.none);
          }}
        >
          {none}
        </Button>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {guide.oneByOne}
        </Button>
      </div>
      {isOpen && bundle.fields.map((name) => <Question key={name} name={name} {...question} />)}
    </fieldset>
  );
}
