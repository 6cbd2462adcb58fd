import type { NoticeSummary } from '@subsidy/contract';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNoticeList } from '../../api/case.ts';
import { checkFields, chosenType } from '../../features/eligibility/check-fields.ts';
import { noticesToCheck, useWholeNotices } from '../../features/eligibility/check-notices.ts';
import { CheckResult } from '../../features/eligibility/check-result.tsx';
import { useCheckAnswers } from '../../features/eligibility/kept-answers.ts';
import { QuestionPage } from '../../features/eligibility/question-page.tsx';
import { QUESTION_GROUPS, TYPE_FIELD } from '../../features/eligibility/questions.ts';
import { openFirst } from '../../features/notices/open-first.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 자격 확인: anonymous, decided in the browser as one answers. */
export function CheckPage() {
  const list = useNoticeList();
  return (
    <Page
      title="자격 확인"
      width="wide"
      lead="답하는 대로 결과가 바뀝니다. 모르는 것은 비워 두세요. 답은 이 브라우저에만 있고 어디에도 보내지 않습니다."
    >
      <Loading query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="아직 공고가 없습니다.">공고가 나오면 자격을 확인할 수 있습니다.</EmptyState>
          ) : (
            <Check all={openFirst(all)} />
          )
        }
      </Loading>
    </Page>
  );
}

function Check({ all }: { all: readonly NoticeSummary[] }) {
  const [search, setSearch] = useSearchParams();
  const chosen = noticesToCheck(all, search.get('notice'));
  const { notices, error } = useWholeNotices(chosen);
  const { answers, answer, forget } = useCheckAnswers();
  const [place, setPlace] = useState<{ at: number; field: string | null }>({ at: 0, field: null });
  const first = notices[0];
  if (error !== null) return <ProblemBanner error={error} />;
  if (first === undefined) return <Skeleton />;
  const fields = checkFields(first.terms, chosenType(answers[TYPE_FIELD]));
  return (
    <div className="columns-check">
      <div className="stack">
        <SelectField
          label="어느 공고로 확인할까요?"
          placeholder="지금 접수 중인 공고 모두"
          required={false}
          value={search.get('notice') ?? ''}
          options={all.map(({ id, title, status, sample }) => ({
            value: id,
            label: `${title}${sample ? ' (연습용)' : ''}${status === 'closed' ? ' – 접수 마감' : ''}`,
          }))}
          onChange={(event) =>
            setSearch(event.target.value === '' ? {} : { notice: event.target.value }, { replace: true })
          }
        />
        <Stepper at={place.at} onMove={(at) => setPlace({ at, field: null })} />
        <QuestionPage
          at={place.at}
          focusField={place.field}
          fields={fields}
          answers={answers}
          onAnswer={answer}
          onMove={(at) => setPlace({ at, field: null })}
        />
      </div>
      <CheckResult
        notices={notices}
        fields={fields}
        answers={answers}
        onEdit={(at, field) => setPlace({ at, field })}
        onForget={() => {
          forget();
          setPlace({ at: 0, field: null });
        }}
      />
    </div>
  );
}

function Stepper({ at, onMove }: { at: number; onMove: (at: number) => void }) {
  return (
    <nav aria-label="질문 묶음">
      <ol className="stepper plain-list">
        {QUESTION_GROUPS.map((group, index) => (
          <li key={group.key}>
            <button
              type="button"
              className="stepper-step"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onMove(index)}
            >
              <span aria-hidden="true">{index + 1}</span>
              <span className="visually-hidden">{group.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
