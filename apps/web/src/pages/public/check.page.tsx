import type { FormView, NoticeSummary, NoticeView } from '@subsidy/contract';
import { noticesToCheck, openFirst, type FieldValues, type GuideNotice } from '@subsidy/rules';
import { memo, useCallback, useMemo, useState } from 'react';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { useNow } from '../../api/now.ts';
import { usePortal } from '../../api/portal.ts';
import { isImpossible, possibleAnswers } from '../../features/eligibility/answer-limits.ts';
import { checkFields, chosenType } from '../../features/eligibility/check-fields.ts';
import { ownFirst, useCheckForm, useWholeNotices } from '../../features/eligibility/check-notices.ts';
import { CheckResult } from '../../features/eligibility/check-result.tsx';
import { useCheckWording } from '../../features/eligibility/check-wording.ts';
import { decideOn, judgedApartFromWindow } from '../../features/eligibility/decide.ts';
import { useCheckAnswers } from '../../features/eligibility/kept-answers.ts';
import { LanguageSwitch } from '../../features/eligibility/language-switch.tsx';
import { QuestionPage } from '../../features/eligibility/question-page.tsx';
import { useAskedNotice, useQuestionPlace } from '../../features/eligibility/question-place.ts';
import { QuestionProgress } from '../../features/eligibility/question-progress.tsx';
import { everyQuestion, questionsThatMatter } from '../../features/eligibility/questions-that-matter.ts';
import { CITY_FIELD, REGION_FIELD, TYPE_FIELD } from '../../features/eligibility/questions.ts';
import type { CheckedNotices } from '../../features/eligibility/results/ways.ts';
import { useGuideNotices } from '../../features/notices/api/list-guide-notices.ts';
import { LanguageProvider, useWords } from '../../i18n/language.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useRegisteredPlace } from './use-registered-place.ts';
import './check.page.css';

/** 자격 확인: anonymous, decided in the browser as one answers, in Korean or English. */
export function CheckPage() {
  return (
    <LanguageProvider>
      <CheckFrame />
    </LanguageProvider>
  );
}

function CheckFrame() {
  const list = useNoticeList();
  // On their way beside the portal's own.
  useGuideNotices();
  const { words } = useCheckWording();
  return (
    <Page
      title={words.title}
      width="wide"
      lead={
        <>
          {words.lead}
          <FrameNote />
        </>
      }
      actions={<LanguageSwitch />}
    >
      <Loading query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={words.noNotice}>{words.noNoticeText}</EmptyState>
          ) : (
            <Check all={openFirst(all)} />
          )
        }
      </Loading>
    </Page>
  );
}

/** What the frame says in Korean, for whoever reads English. */
function FrameNote() {
  const { data: portal } = usePortal();
  const { koreanFrame, practicePortal } = useCheckWording().words;
  if (koreanFrame === '') return null;
  return (
    <>
      {portal?.sampleData === true && <strong> {practicePortal}</strong>} {koreanFrame}
    </>
  );
}

function Check({ all }: { all: readonly NoticeSummary[] }) {
  const [noticeId] = useAskedNotice();
  const asked = ownFirst(noticesToCheck(all, noticeId === '' ? null : noticeId));
  const { notices, error } = useWholeNotices(asked);
  const checked = useChecked(notices);
  const { form, error: formError } = useCheckForm(asked[0]?.id ?? '', undefined);
  const [first] = notices;
  const refused = error ?? formError;
  if (refused !== null) return <ProblemBanner error={refused} />;
  if (first === undefined || form === null) return <Skeleton />;
  return <Questions all={all} checked={checked} first={first} firstForm={form} />;
}

const NO_GUIDES: readonly GuideNotice[] = [];

/** What is decided: the portal's own notices at once, those of other offices as soon as they are here. */
function useChecked(notices: readonly NoticeView[]): CheckedNotices {
  const guides = useGuideNotices().data ?? NO_GUIDES;
  return useMemo(() => ({ notices, guides }), [notices, guides]);
}

/** Where the programs of other offices could not be fetched: what is missing, and a way to ask again. */
const GuidesMissing = memo(function GuidesMissing() {
  const guides = useGuideNotices();
  const { words } = useCheckWording();
  const { retry } = useWords();
  if (guides.data !== undefined || guides.error === null) return null;
  return (
    <Banner
      tone="warning"
      live
      actions={
        <Button look="secondary" size="small" onClick={() => void guides.refetch()}>
          {retry}
        </Button>
      }
    >
      {words.guidesMissing}
    </Banner>
  );
});

/** Which questions there are with the answers so far: those that matter, or all of them where one wants to. */
function useQuestions(
  checked: CheckedNotices,
  { terms, id }: NoticeView,
  firstForm: FormView,
  written: FieldValues,
) {
  const now = useNow();
  const wording = useCheckWording();
  const [wantsAll, setWantsAll] = useState(false);
  // A field that was touched stays while it is being corrected, even when it is empty for a moment.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback(
    (names: readonly string[]): void =>
      setTouched((known) => (names.every((name) => known.has(name)) ? known : new Set([...known, ...names]))),
    [],
  );
  // A slip of the hand is no fact: nothing is decided on it, and its question is still open.
  const answers = useMemo(() => possibleAnswers(written), [written]);
  const type = chosenType(answers[TYPE_FIELD]);
  const form = useCheckForm(id, type).form ?? firstForm;
  const one = checked.notices.length === 1 ? terms : null;
  const fields = useMemo(() => checkFields(one, form.application, wording), [one, form, wording]);
  const ways = useMemo(
    () => decideOn(checked, answers, new Date(now), wording),
    [checked, answers, now, wording],
  );
  const matter = useMemo(
    () => questionsThatMatter(judgedApartFromWindow(ways), fields, answers),
    [ways, fields, answers],
  );
  const every = everyQuestion(fields, answers);
  const wrong = Object.keys(written).filter((name) => isImpossible(name, written));
  const kept = [...touched, ...wrong].filter((name) => every.has(name));
  const shown = wantsAll ? every : new Set([...matter.shown, ...kept]);
  return {
    ways,
    answers,
    now,
    fields,
    shown,
    open: matter.open,
    allRefused: matter.allRefused,
    wantsAll,
    setWantsAll,
    touch,
    untouch: () => setTouched(new Set()),
  };
}

function Questions({
  all,
  checked,
  first,
  firstForm,
}: {
  all: readonly NoticeSummary[];
  checked: CheckedNotices;
  first: NoticeView;
  firstForm: FormView;
}) {
  const { answers, answer, forget, takeBack } = useCheckAnswers();
  useRegisteredPlace(answers, answer);
  const { at, field, turn, goTo } = useQuestionPlace();
  const { touch, untouch, ...questions } = useQuestions(checked, first, firstForm, answers);
  const onAnswer = useCallback(
    (values: FieldValues): void => {
      touch(Object.keys(values));
      answer(values);
    },
    [touch, answer],
  );
  const onClear = useClear(onAnswer, goTo);
  return (
    <div className="columns-check">
      <div className="stack">
        <NoticeChoice all={all} />
        <GuidesMissing />
        <QuestionProgress {...questions} at={at} onMove={goTo} />
        <QuestionPage
          at={at}
          focusField={field}
          turn={turn}
          fields={questions.fields}
          shown={questions.shown}
          answers={answers}
          onAnswer={onAnswer}
          onMove={goTo}
        />
      </div>
      <CheckResult
        checked={checked}
        ways={questions.ways}
        now={questions.now}
        fields={questions.fields}
        answers={questions.answers}
        written={answers}
        onEdit={goTo}
        onClear={onClear}
        onForget={() => {
          forget();
          untouch();
          goTo(0);
        }}
        onTakeBack={takeBack}
      />
    </div>
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

const NoticeChoice = memo(function NoticeChoice({ all }: { all: readonly NoticeSummary[] }) {
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
});
