import { cardsOf, decisionsOn, type Decision, type FieldValues, type FormField } from '@subsidy/rules';
import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AnswerList } from './answer-list.tsx';
import { answersForForm } from './check-fields.ts';
import { useCheckWording } from './check-wording.ts';
import { inputOf } from './decide.ts';
import { carryAnswers } from './kept-answers.ts';
import { Comparison } from './results/comparison.tsx';
import { Headline, NearestWays, ResultBar } from './results/headline.tsx';
import { ReportCard } from './results/report-card.tsx';
import { ResultGroups } from './results/result-groups.tsx';
import { useResultWords } from './results/result-words.ts';
import { isBegun } from './results/regional.ts';
import { sharedWarnings } from './results/shared-warnings.ts';
import type { CheckedNotices, Way } from './results/ways.ts';
import './check-result.css';

const AdvicePanel = lazy(async () => ({
  default: (await import('./results/advice-panel.tsx')).AdvicePanel,
}));

const MOST_COMPARED = 3;

interface CheckResultProps {
  checked: CheckedNotices;
  /** What was decided on the answers, once for the questions and the results, and when. */
  ways: readonly Way[];
  now: number;
  fields: ReadonlyMap<string, FormField>;
  /** What was decided on. */
  answers: FieldValues;
  /** What was written, with what cannot be. */
  written: FieldValues;
  onEdit: (group: number, field: string) => void;
  onClear: (group: number, field: string) => void;
  onForget: () => void;
  /** Brings back answers that were just forgotten; null when there are none. */
  onTakeBack: (() => void) | null;
}

/** The result as it forms, and the answers it rests on. */
export function CheckResult(props: CheckResultProps) {
  const { ways, answers } = props;
  const words = useResultWords();
  const groups = useMemo(() => cardsOf(ways), [ways]);
  // Cards and headline come in one frame: an old card beside a new headline would be a wrong answer.
  const shown = useMemo(() => ({ ways, groups, answers }), [ways, groups, answers]);
  return (
    <>
      <aside className="check-side" aria-label={words.aside}>
        <div className="check-side-stay">
          <section className="stack-tight check-overview" id="check-result" tabIndex={-1}>
            <h2 className="section-title">{words.title}</h2>
            <Headline groups={groups} answers={answers} />
            {isBegun(answers) && <NearestWays groups={groups} />}
          </section>
          <MyAnswers {...props} />
        </div>
        <ResultBar groups={groups} answers={answers} />
      </aside>
      <Results checked={props.checked} fields={props.fields} now={props.now} shown={shown} />
    </>
  );
}

/** What the cards show. */
interface Shown {
  ways: readonly Way[];
  groups: ReturnType<typeof cardsOf<Way>>;
  answers: FieldValues;
}

/** One button forgets and takes back, so that the focus stays on it. */
function MyAnswers({ fields, written, onEdit, onClear, onForget, onTakeBack }: CheckResultProps) {
  const { words } = useCheckWording();
  const change = isBegun(written) ? onForget : onTakeBack;
  return (
    <div className="check-answers">
      <Card
        title={words.myAnswers}
        tone="surface"
        actions={
          change === null ? undefined : (
            <Button look="quiet" size="small" onClick={change}>
              {change === onForget ? words.forgetAll : words.takeBack}
            </Button>
          )
        }
      >
        <p className="small" role="status">
          {onTakeBack !== null && words.forgotten}
        </p>
        <AnswerList fields={fields} answers={written} onEdit={onEdit} onClear={onClear} />
      </Card>
    </div>
  );
}

/** Takes the answers along into an application for a notice of this portal. */
function useApply(fields: ReadonlyMap<string, FormField>, answers: FieldValues) {
  const navigate = useNavigate();
  return ({ notice, type }: Way): void => {
    carryAnswers({ noticeId: notice.id, type, values: answersForForm(fields, answers) });
    void navigate(`/applications/new?notice=${notice.id}&type=${type}`);
  };
}

/** Everything below the headline: drawn again only when an answer has changed. */
const Results = memo(function Results({
  checked,
  fields,
  now,
  shown: { ways, groups, answers },
}: Pick<CheckResultProps, 'checked' | 'fields' | 'now'> & {
  shown: Shown;
}) {
  const words = useResultWords();
  const wording = useCheckWording();
  const [compared, setCompared] = useState<readonly string[]>([]);
  const input = useMemo(() => inputOf(answers), [answers]);
  const warnings = useMemo(() => sharedWarnings(ways), [ways]);
  const onApply = useApply(fields, answers);
  const withChange = (way: Way): Decision => {
    const asked = { company: input.company, project: { ...input.project, type: way.type } };
    return decisionsOn(way.notice, asked, new Date(now), wording)[0] ?? way.decision;
  };
  const known = compared.filter((key) => ways.some((way) => way.key === key));
  return (
    <section className="stack check-results" aria-labelledby="all-results">
      <h2 className="section-title" id="all-results" tabIndex={-1}>
        {words.allResults}
      </h2>
      {warnings.map(({ code, message }) => (
        <Banner tone="warning" key={`${code} ${message}`}>
          {message}
        </Banner>
      ))}
      <ResultGroups
        groups={groups}
        answers={answers}
        withChange={withChange}
        saidAbove={new Set(warnings.map(({ message }) => message))}
        onApply={onApply}
        compared={new Set(known)}
        mayCompareMore={known.length < MOST_COMPARED}
        onCompare={(key) =>
          setCompared(known.includes(key) ? known.filter((one) => one !== key) : [...known, key])
        }
      />
      <Comparison
        ways={known.flatMap((key) => ways.filter((way) => way.key === key))}
        answers={answers}
        onClear={() => setCompared([])}
      />
      {isBegun(answers) && (
        <Suspense fallback={<p role="status">{words.advice.loading}</p>}>
          <AdvicePanel checked={checked} input={input} now={now} />
        </Suspense>
      )}
      {isBegun(answers) && <ReportCard ways={ways} input={input} />}
    </section>
  );
});
