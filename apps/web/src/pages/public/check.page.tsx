import type { NoticeSummary, NoticeView } from '@subsidy/contract';
import type { FieldValues } from '@subsidy/rules';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNoticeList } from '../../api/case.ts';
import { useNow } from '../../api/now.ts';
import { checkFields, chosenType } from '../../features/eligibility/check-fields.ts';
import { noticesToCheck, useWholeNotices } from '../../features/eligibility/check-notices.ts';
import { CheckResult } from '../../features/eligibility/check-result.tsx';
import { useCheckWording } from '../../features/eligibility/check-wording.ts';
import { decideOn, judgedApartFromWindow } from '../../features/eligibility/decide.ts';
import { useCheckAnswers } from '../../features/eligibility/kept-answers.ts';
import { LanguageSwitch } from '../../features/eligibility/language-switch.tsx';
import { QuestionPage } from '../../features/eligibility/question-page.tsx';
import { QuestionProgress } from '../../features/eligibility/question-progress.tsx';
import { everyQuestion, questionsThatMatter } from '../../features/eligibility/questions-that-matter.ts';
import { TYPE_FIELD } from '../../features/eligibility/questions.ts';
import { openFirst } from '../../features/notices/open-first.ts';
import { LanguageProvider } from '../../i18n/language.tsx';
import { ProblemBanner } from '../../ui/banner.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

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
  const { words } = useCheckWording();
  return (
    <Page title={words.title} width="wide" lead={words.lead} actions={<LanguageSwitch />}>
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

function Check({ all }: { all: readonly NoticeSummary[] }) {
  const [search] = useSearchParams();
  const { notices, error } = useWholeNotices(noticesToCheck(all, search.get('notice')));
  const [first] = notices;
  if (error !== null) return <ProblemBanner error={error} />;
  if (first === undefined) return <Skeleton />;
  return <Questions all={all} notices={notices} first={first} />;
}

/** Which questions there are with the answers so far: those that matter, or all of them where one wants to. */
function useQuestions(notices: readonly NoticeView[], first: NoticeView, answers: FieldValues) {
  const now = useNow();
  const wording = useCheckWording();
  const [wantsAll, setWantsAll] = useState(false);
  // A field that was touched stays while it is being corrected, even when it is empty for a moment.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const type = chosenType(answers[TYPE_FIELD]);
  const fields = useMemo(() => checkFields(first.terms, type, wording), [first, type, wording]);
  const ways = useMemo(
    () => decideOn(notices, answers, new Date(now), wording),
    [notices, answers, now, wording],
  );
  const matter = useMemo(
    () => questionsThatMatter(judgedApartFromWindow(ways), fields, answers),
    [ways, fields, answers],
  );
  const every = everyQuestion(fields, answers);
  const kept = [...touched].filter((name) => every.has(name));
  const shown = wantsAll ? every : new Set([...matter.shown, ...kept]);
  return {
    ways,
    now,
    fields,
    shown,
    open: matter.open,
    allRefused: matter.allRefused,
    wantsAll,
    setWantsAll,
    touch: (names: readonly string[]) => setTouched((known) => new Set([...known, ...names])),
    untouch: () => setTouched(new Set()),
  };
}

function Questions({
  all,
  notices,
  first,
}: {
  all: readonly NoticeSummary[];
  notices: readonly NoticeView[];
  first: NoticeView;
}) {
  const { answers, answer, forget } = useCheckAnswers();
  const [place, setPlace] = useState<{ at: number; field: string | null }>({ at: 0, field: null });
  const { touch, untouch, ...questions } = useQuestions(notices, first, answers);
  const goTo = (at: number): void => setPlace({ at, field: null });
  return (
    <div className="columns-check">
      <div className="stack">
        <NoticeChoice all={all} />
        <QuestionProgress {...questions} at={place.at} onMove={goTo} />
        <QuestionPage
          at={place.at}
          focusField={place.field}
          fields={questions.fields}
          shown={questions.shown}
          answers={answers}
          onAnswer={(values) => {
            touch(Object.keys(values));
            answer(values);
          }}
          onMove={goTo}
        />
      </div>
      <CheckResult
        notices={notices}
        ways={questions.ways}
        now={questions.now}
        fields={questions.fields}
        answers={answers}
        onEdit={(at, field) => setPlace({ at, field })}
        onForget={() => {
          forget();
          untouch();
          goTo(0);
        }}
      />
    </div>
  );
}

function NoticeChoice({ all }: { all: readonly NoticeSummary[] }) {
  const [search, setSearch] = useSearchParams();
  const { words } = useCheckWording();
  return (
    <SelectField
      label={words.whichNotice}
      placeholder={words.allOpen}
      required={false}
      value={search.get('notice') ?? ''}
      options={all.map(({ id, title, status, sample }) => ({
        value: id,
        label: `${title}${sample ? ` (${words.practice})` : ''}${status === 'closed' ? ` – ${words.closed}` : ''}`,
      }))}
      onChange={(event) =>
        setSearch(event.target.value === '' ? {} : { notice: event.target.value }, { replace: true })
      }
    />
  );
}
