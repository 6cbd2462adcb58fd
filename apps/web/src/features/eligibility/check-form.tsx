import type { NoticeSummary, FormView, NoticeView } from '@subsidy/contract';
import type { FieldValues } from '@subsidy/rules';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { controlId } from '../forms/values.ts';
import { CheckResult } from './check-result.tsx';
import { useCheckWording } from './check-wording.ts';
import { useCheckAnswers } from './kept-answers.ts';
import { MoreExact } from './more-exact.tsx';
import { OpenedLink, useOpenedLink } from './opened-link.tsx';
import { QuestionPage } from './question-page.tsx';
import { useAskedNotice, useQuestionPlace } from './question-place.ts';
import { QuestionProgress } from './question-progress.tsx';
import { waitedFor } from './questions-that-matter.ts';
import { CITY_FIELD, FIRST_QUESTIONS, REGION_FIELD } from './questions.ts';
import type { CheckedNotices } from './results/ways.ts';
import { ThreeQuestions } from './three-questions.tsx';
import { useBestWay } from './use-best-way.ts';
import { useQuestionWorth } from './use-question-worth.ts';
import { useQuestions } from './use-questions.ts';
import { useTrying } from './use-trying.ts';
import type { BestWay } from './verdict-card.tsx';

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
  const { answers, answer, forget, replace, takeBack } = useCheckAnswers();
  const opened = useOpenedLink(replace);
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
  const { asked, onAsk } = useAsked(place);
  const onAnswer = useCallback(
    (values: FieldValues): void => {
      touch(Object.keys(values));
      answer(values);
    },
    [touch, answer],
  );
  const onClear = useClear(onAnswer, goTo);
  const trying = useTrying(answers, onAnswer);
  const pageAt = { at, focusField: field, turn };
  const next = { open: questions.open, worth, ofVerdict: useOfVerdict(best), asked };
  const given = { fields: questions.fields, answers, onAnswer };
  return (
    <div className="columns-check">
      <div className="stack check-start">
        {isPaged && <Back all={all} onBack={place.leave} />}
        {children}
        <OpenedLink opened={opened} ways={questions.ways} onTakeBack={takeBack} />
        {isPaged ? (
          <>
            <QuestionProgress {...questions} at={at} onMove={goTo} />
            <QuestionPage {...given} {...pageAt} shown={questions.shown} onMove={goTo} />
          </>
        ) : (
          <ThreeQuestions {...given} typical={typical} />
        )}
      </div>
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
            <MoreExact {...given} {...next} onAll={() => goTo(0)} />
            <NoticeChoice all={all} />
          </div>
        )}
      </CheckResult>
    </div>
  );
}

/** The question that one was led to from the verdict; of the three first ones the focus goes there at once. */
function useAsked({ isPaged, leave }: Pick<ReturnType<typeof useQuestionPlace>, 'isPaged' | 'leave'>) {
  const [asked, setAsked] = useState<{ field: string; turn: number } | null>(null);
  const onAsk = (name: string): void => {
    if (FIRST_QUESTIONS.includes(name) && !isPaged) goToField(controlId(name));
    else setAsked((before) => ({ field: name, turn: (before?.turn ?? 0) + 1 }));
    if (isPaged) leave();
  };
  return { asked, onAsk };
}

/** What the verdict on the best way waits for. */
const useOfVerdict = (best: BestWay | null): ReadonlySet<string> =>
  useMemo(() => new Set(best === null ? [] : waitedFor({ conditions: best.way.findings })), [best]);

/** What stands above the pages of all questions. */
function Back({ all, onBack }: { all: readonly NoticeSummary[]; onBack: () => void }) {
  const { guide } = useCheckWording().words;
  return (
    <>
      <p>
        <Button look="secondary" size="small" onClick={onBack}>
          {guide.backToStart}
        </Button>
      </p>
      <NoticeChoice all={all} />
    </>
  );
}

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
