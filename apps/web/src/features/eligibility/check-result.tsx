import { cardsOf, decisionsOn, type Decision, type FieldValues, type FormField } from '@subsidy/rules';
import { bestFirst, type NextAction } from '@subsidy/rules/check';
import { lazy, memo, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AnswerList } from './answer-list.tsx';
import { answersForForm } from './check-fields.ts';
import { useCheckWording } from './check-wording.ts';
import { inputOf } from './decide.ts';
import { carryAnswers } from './kept-answers.ts';
import { COST_FIELD, TYPICAL_COST } from './questions.ts';
import { Comparison } from './results/comparison.tsx';
import { CostCurveFigure } from './results/cost-curve-figure.tsx';
import { Headline } from './results/headline.tsx';
import { ReportCard } from './results/report-card.tsx';
import { ResultGroups } from './results/result-groups.tsx';
import { useResultWords } from './results/result-words.ts';
import { isBegun } from './results/regional.ts';
import { sharedWarnings } from './results/shared-warnings.ts';
import { StateGrid } from './results/state-grid.tsx';
import type { CheckedNotices, Way } from './results/ways.ts';
import { ShareCard } from './share-card.tsx';
import { VerdictBar, VerdictCard, type BestWay } from './verdict-card.tsx';
import './check-result.css';

const AdvicePanel = lazy(async () => ({
  default: (await import('./results/advice-panel.tsx')).AdvicePanel,
}));

const MOST_COMPARED = 3;

export interface CheckResultProps {
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
  best: BestWay | null;
  onAsk: (field: string) => void;
  onTry: (values: FieldValues) => void;
  /** What the company can change itself so that the best way opens. */
  change: FieldValues | null;
  /** Takes back a change that was tried; null when none was. */
  onUndo: (() => void) | null;
  /** What is asked next: it stands between the verdict and the programs. */
  children?: ReactNode;
}

/** The verdict beside the questions, the answers that it rests on, and every program below. */
export function CheckResult(props: CheckResultProps) {
  const { ways, answers, fields, best, now, change, onTry, onUndo } = props;
  const words = useResultWords();
  const groups = useMemo(() => cardsOf(bestFirst(ways)), [ways]);
  // Cards and headline come in one frame: an old card beside a new headline would be a wrong answer.
  const shown = useMemo(() => ({ ways, groups, answers }), [ways, groups, answers]);
  const onApply = useApply(fields, answers);
  const onAction = (action: NextAction, way: Way): void => {
    if (action === 'apply') onApply(way);
    else if (action === 'change' && change !== null) onTry(change);
    else if (action === 'answer') props.onAsk('');
    else show(action === 'report' ? 'check-report' : action === 'office' ? `way-${way.key}` : 'all-results');
  };
  return (
    <>
      <aside className="check-side" aria-label={words.aside}>
        <div className="check-side-stay">
          <div className="stack-tight check-verdict">
            <Tried onUndo={onUndo} />
            <VerdictCard
              best={best}
              fields={fields}
              answers={answers}
              now={now}
              onAction={onAction}
              onAsk={props.onAsk}
            />
            <Headline groups={groups} answers={answers} />
          </div>
          <MyAnswers {...props} />
        </div>
        <VerdictBar best={best} answers={answers} />
      </aside>
      {props.children}
      <Results checked={props.checked} fields={fields} now={now} shown={shown} best={best} onTry={onTry} />
    </>
  );
}

/** 바꿔 본 답: said, and taken back with one press. */
function Tried({ onUndo }: { onUndo: (() => void) | null }) {
  const { change } = useCheckWording().words.guide;
  return (
    <div role="status">
      {onUndo !== null && (
        <p className="tried-change small">
          {change.applied}{' '}
          <Button look="secondary" size="small" onClick={onUndo}>
            {change.undo}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Goes to a part of the page and puts the focus on it. */
function show(id: string): void {
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
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
    // A typical amount is nobody's plan.
    const { [COST_FIELD]: costKrw, ...others } = answers;
    const own =
      answers[TYPICAL_COST] === true || costKrw === undefined ? others : { ...others, [COST_FIELD]: costKrw };
    carryAnswers({ noticeId: notice.id, type, values: answersForForm(fields, own) });
    void navigate(`/applications/new?notice=${notice.id}&type=${type}`);
  };
}

/** Everything below the headline: drawn again only when an answer has changed. */
const Results = memo(function Results({
  checked,
  fields,
  now,
  best,
  onTry,
  shown: { ways, groups, answers },
}: Pick<CheckResultProps, 'checked' | 'fields' | 'now' | 'best' | 'onTry'> & {
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
      {isBegun(answers) && <StateGrid groups={groups} />}
      {best !== null && <CostCurveFigure way={best.way} input={input} now={now} />}
      {isBegun(answers) && (
        <Suspense fallback={<p role="status">{words.advice.loading}</p>}>
          <AdvicePanel checked={checked} best={best} input={input} now={now} />
        </Suspense>
      )}
      <ResultGroups
        groups={groups}
        answers={answers}
        withChange={withChange}
        fields={fields}
        onTry={onTry}
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
        <ReportCard ways={ways} input={input} isTypical={answers[TYPICAL_COST] === true} />
      )}
      {isBegun(answers) && <ShareCard answers={answers} best={best} now={now} />}
    </section>
  );
});
