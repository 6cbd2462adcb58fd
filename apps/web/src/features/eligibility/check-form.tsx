import type { NoticeSummary, FormView, NoticeView } from '@subsidy/contract';
import type { FieldValues } from '@subsidy/rules';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { controlId } from '../forms/values.ts';
import { CheckResult } from './check-result.tsx';
import { useCheckWording } from './check-wording.ts';
import { useCheckAnswers } from './kept-answers.ts';
import { MoreExact } from './more-exact.tsx';
import { QuestionPage } from './question-page.tsx';
import { useAskedNotice, useQuestionPlace } from './question-place.ts';
import { QuestionProgress } from './question-progress.tsx';
import { CITY_FIELD, FIRST_QUESTIONS, REGION_FIELD } from './questions.ts';
import type { CheckedNotices } from './results/ways.ts';
import { ThreeQuestions } from './three-questions.tsx';
import { useBestWay } from './use-best-way.ts';
import { useQuestionWorth } from './use-question-worth.ts';
import { useQuestions } from './use-questions.ts';

interface CheckFormProps {
  all: readonly NoticeSummary[];
  checked: CheckedNotices;
  first: NoticeView;
  firstForm: FormView;
  /** What is said above the questions, such as what could not be fetched. */
  children: ReactNode;
  /** Answers that are known from elsewhere, such as the registered place. */
  useKnown: (answers: FieldValues, answer: (values: FieldValues) => void) => void;
}

/** The three questions with their verdict, what could still change it, and every program below. */
export function CheckForm({ all, checked, first, firstForm, children, useKnown }: CheckFormProps) {
  const { answers, answer, forget, takeBack } = useCheckAnswers();
  useKnown(answers, answer);
  const place = useQuestionPlace();
  const { at, field, turn, goTo, isPaged } = place;
  const { touch, untouch, ...questions } = useQuestions(checked, first, firstForm, answers);
  const { best, change, typical } = useBestWay(
    questions.ways,
    questions.answers,
    questions.fields,
    questions.now,
  );
  const worth = useQuestionWorth(questions);
  const [asked, setAsked] = useState<{ field: string; turn: number } | null>(null);
  const onAnswer = useCallback(
    (values: FieldValues): void => {
      touch(Object.keys(values));
      answer(values);
    },
    [touch, answer],
  );
  const onClear = useClear(onAnswer, goTo);
  const trying = useTrying(answers, onAnswer);
  const onAsk = (name: string): void => {
    if (FIRST_QUESTIONS.includes(name) && !isPaged) goToField(controlId(name));
    else setAsked((before) => ({ field: name, turn: (before?.turn ?? 0) + 1 }));
    if (isPaged) place.leave();
  };
  const given = { fields: questions.fields, answers, onAnswer };
  return (
    <div className="columns-check">
      {isPaged ? (
        <div className="stack check-start">
          <Button look="secondary" size="small" onClick={place.leave}>
            <BackToStart />
          </Button>
          <NoticeChoice all={all} />
          {children}
          <QuestionProgress {...questions} at={at} onMove={goTo} />
          <QuestionPage
            {...given}
            at={at}
            focusField={field}
            turn={turn}
            shown={questions.shown}
            onMove={goTo}
          />
        </div>
      ) : (
        <div className="stack check-start">
          {children}
          <ThreeQuestions {...given} typical={typical} />
        </div>
      )}
      <CheckResult
        checked={checked}
        ways={questions.ways}
        now={questions.now}
        fields={questions.fields}
        answers={questions.answers}
        written={answers}
        best={best}
        onAsk={onAsk}
        change={change}
        {...trying}
        onEdit={(group, name) =>
          FIRST_QUESTIONS.includes(name) && !isPaged ? onAsk(name) : goTo(group, name)
        }
        onClear={onClear}
        onForget={() => {
          forget();
          untouch();
          if (isPaged) goTo(0);
        }}
        onTakeBack={takeBack}
      >
        {!isPaged && (
          <div className="stack check-more">
            <MoreExact {...given} open={questions.open} worth={worth} asked={asked} onAll={() => goTo(0)} />
            <NoticeChoice all={all} />
          </div>
        )}
      </CheckResult>
    </div>
  );
}

/** 이렇게 바꿔 보기: other answers for once; one press brings the former ones back, until something else is answered. */
function useTrying(
  answers: FieldValues,
  onAnswer: (values: FieldValues) => void,
): { onTry: (values: FieldValues) => void; onUndo: (() => void) | null } {
  const [tried, setTried] = useState<{ before: FieldValues; values: FieldValues } | null>(null);
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  }, [answers]);
  const onTry = useCallback(
    (values: FieldValues): void => {
      const before = Object.fromEntries(
        Object.keys(values).map((name) => [name, latest.current[name] ?? null]),
      );
      setTried({ before, values });
      onAnswer(values);
    },
    [onAnswer],
  );
  const isThere =
    tried !== null && Object.entries(tried.values).every(([name, value]) => answers[name] === value);
  return {
    onTry,
    onUndo: isThere
      ? () => {
          setTried(null);
          onAnswer(tried.before);
        }
      : null,
  };
}

const BackToStart = () => useCheckWording().words.guide.backToStart;

/** 답 지우기: an answer becomes unknown again, which a radio button alone cannot be, and its question is led to. */
function useClear(
  onAnswer: (values: FieldValues) => void,
  goTo: (at: number, field: string) => void,
): (at: number, field: string) => void {
  return useCallback(
    (at, field) => {
      onAnswer(field === REGION_FIELD ? { [REGION_FIELD]: null, [CITY_FIELD]: null } : { [field]: null });
      goTo(at, field);
    },
    [onAnswer, goTo],
  );
}

function NoticeChoice({ all }: { all: readonly NoticeSummary[] }) {
  const [noticeId, ask] = useAskedNotice();
  const { words } = useCheckWording();
  return (
    <SelectField
      label={words.whichNotice}
      placeholder={words.allOpen}
      required={false}
      value={noticeId}
      options={all.map(({ id, title, status, sample }) => ({
        value: id,
        label: `${title}${sample ? ` (${words.practice})` : ''}${status === 'closed' ? ` – ${words.closed}` : ''}`,
      }))}
      onChange={(event) => ask(event.target.value)}
    />
  );
}
