import { wayOfferOf, type FieldValues, type FormField } from '@subsidy/rules';
import { notMeantFor, type NextAction, type Verdict, type VerdictState } from '@subsidy/rules/check';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { OpeningAlert } from '../notices/opening-alert.tsx';
import { waitedFor } from './questions-that-matter.ts';
import { useCheckWording } from './check-wording.ts';
import { COST_FIELD, TYPICAL_COST } from './questions.ts';
import { ResultMoney } from './results/result-money.tsx';
import { useResultWords } from './results/result-words.ts';
import { wayTitle, windowText } from './results/way-texts.ts';
import type { Way } from './results/ways.ts';
import './verdict-card.css';

/** The verdict with the way that it is about. */
export interface BestWay {
  way: Way;
  verdict: Verdict;
}

interface VerdictProps {
  best: BestWay | null;
  answers: FieldValues;
  fields: ReadonlyMap<string, FormField>;
  now: number;
  onAction: (action: NextAction, way: Way) => void;
  /** Leads to the question behind an open condition. */
  onAsk: (field: string) => void;
}

const DAY_MS = 86_400_000;

const SIGNS: Readonly<Record<VerdictState, { icon: IconName; tone: string }>> = {
  'can-apply': { icon: 'success', tone: 'good' },
  'choose-supplier': { icon: 'success', tone: 'good' },
  'to-confirm': { icon: 'question', tone: 'attention' },
  'not-now': { icon: 'clock', tone: 'progress' },
  'to-confirm-later': { icon: 'question', tone: 'attention' },
  'not-like-this': { icon: 'danger', tone: 'ended' },
};

/** 판정 카드: the one answer, with money, days and what comes next. */
export function VerdictCard(props: VerdictProps) {
  const { guide } = useCheckWording().words;
  return (
    <section
      className="verdict-card stack-tight"
      id="check-result"
      tabIndex={-1}
      aria-labelledby="verdict-title"
    >
      <h2 className="small muted verdict-label" id="verdict-title">
        {guide.verdictTitle}
      </h2>
      {props.best === null ? (
        <p className="verdict-state" role="status">
          {guide.verdictWaiting}
        </p>
      ) : (
        <Said {...props} best={props.best} />
      )}
    </section>
  );
}

function Said({ best, answers, fields, now, onAction, onAsk }: VerdictProps & { best: BestWay }) {
  const { way, verdict } = best;
  const words = useResultWords();
  const wording = useCheckWording();
  const { icon, tone } = SIGNS[verdict.state];
  const { guide } = wording.words;
  return (
    <>
      <p className={`verdict-state verdict-${tone}`} role="status">
        <Icon name={icon} />
        <span>{wording.verdict(verdict)}</span>
      </p>
      <p>
        <a href={`#way-${way.key}`}>{wayTitle(way, words, wording)}</a>
        <span className="muted small way-notice" lang="ko">
          {way.notice.title}
        </span>
      </p>
      <VerdictMoney way={way} isTypical={answers[TYPICAL_COST] === true && answers[COST_FIELD] !== null} />
      <p className="small verdict-days">
        <Icon name="clock" /> {daysText(way, now, guide) ?? windowText(way, words)}
      </p>
      <div className="row no-print">
        {verdict.actions.map((action, place) => (
          <Button
            key={action}
            look={place === 0 ? 'primary' : 'secondary'}
            onClick={() => onAction(action, way)}
          >
            {guide.actions[action]}
          </Button>
        ))}
      </div>
      {way.window !== 'open' && way.standing !== 'not-meant' && (
        <OpeningAlert key={way.key} noticeId={way.notice.id} type={way.type} />
      )}
      <Elsewhere way={way} />
      <OpenThings way={way} fields={fields} onAsk={onAsk} />
    </>
  );
}

function daysText(
  { window, notice: { closesAt } }: Way,
  now: number,
  guide: { daysLeft: (days: number) => string },
): string | null {
  if (window !== 'open' || closesAt === null) return null;
  return guide.daysLeft(Math.floor((Date.parse(closesAt) - now) / DAY_MS));
}

/** The grant large, then who pays what. */
function VerdictMoney({ way, isTypical }: { way: Way; isTypical: boolean }) {
  const { words, wonInWords } = useCheckWording();
  const { guide } = words;
  const { fundingPlan } = way.decision;
  if (fundingPlan === null) return <MoneyAhead way={way} />;
  const isRefused = way.standing === 'blocked' || way.standing === 'not-meant';
  const parts = [
    { name: guide.grant, amountKrw: way.supportKrw },
    { name: guide.ownCash, amountKrw: fundingPlan.companyCashKrw },
    { name: guide.ownInKind, amountKrw: fundingPlan.companyInKindKrw },
  ].filter(({ name, amountKrw }) => name !== guide.ownInKind || amountKrw > 0);
  return (
    <div className="stack-tight">
      <p className="verdict-money">
        {parts.map(({ name, amountKrw }) => (
          <span key={name}>
            {name} <strong className="number">{wonInWords(amountKrw)}</strong>
          </span>
        ))}
      </p>
      {isRefused && <p className="small">{guide.notForThis}</p>}
      <MoneyMarks way={way} isTypical={isTypical} />
      <ResultMoney plan={fundingPlan} />
    </div>
  );
}

/** Before there is a cost: how much there may be. */
function MoneyAhead({ way }: { way: Way }) {
  const { words, wonInWords } = useCheckWording();
  const { maxSupportKrw } = wayOfferOf(way.notice.terms, way.type);
  return (
    <p>
      {words.guide.costMissing}
      {maxSupportKrw !== null && <strong> {words.guide.costUpTo(wonInWords(maxSupportKrw))}</strong>}
    </p>
  );
}

/** What the figures rest on, where it is not an amount of the company's own and an official notice. */
function MoneyMarks({ way, isTypical }: { way: Way; isTypical: boolean }) {
  const { practice, checkNotice } = useResultWords();
  const { guide } = useCheckWording().words;
  const { confidence, isPractice } = wayOfferOf(way.notice.terms, way.type);
  const marks = [
    ...(isTypical ? [guide.typicalMark] : []),
    ...(confidence === 'official' ? [] : [isPractice ? practice : checkNotice]),
  ];
  if (marks.length === 0) return null;
  return (
    <p className="small row">
      {marks.map((mark) => (
        <span key={mark} className="confidence confidence-inferred">
          {mark}
        </span>
      ))}
    </p>
  );
}

/** 다른 곳 안내: nobody ends with nothing. */
function Elsewhere({ way: { findings } }: { way: Way }) {
  const { elsewhere } = useCheckWording();
  const why = notMeantFor(findings);
  return why === null ? null : <p className="small">{elsewhere(why)}</p>;
}

/** 확인할 것: each open condition leads to its question, or to the office that alone knows. */
function OpenThings({ way, fields, onAsk }: { way: Way } & Pick<VerdictProps, 'fields' | 'onAsk'>) {
  const { guide } = useCheckWording().words;
  const open = way.decision.conditions.filter(({ outcome }) => outcome === 'unknown');
  if (way.standing !== 'evidence') return null;
  return (
    <div className="verdict-open">
      <h3 className="small">{guide.confirmTitle}</h3>
      <ol>
        {open.map((condition) => {
          const asked = way.unpublished.includes(condition.ruleId)
            ? []
            : waitedFor({ conditions: [condition] });
          const names = asked.filter((name) => fields.has(name));
          const [first] = names;
          return (
            <li key={condition.ruleId} className="small">
              {first === undefined ? (
                <>
                  {condition.message} <a href={`#way-${way.key}`}>{guide.confirmOffice}</a>
                </>
              ) : (
                <button type="button" className="link-button" onClick={() => onAsk(first)}>
                  {names.map((name) => fields.get(name)?.label ?? '').join(', ')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** On a phone: the verdict and its money stay in sight, and one press leads to the card. */
export function VerdictBar({ best, answers }: Pick<VerdictProps, 'best' | 'answers'>) {
  const words = useResultWords();
  const wording = useCheckWording();
  const { guide } = wording.words;
  const plan = best?.way.decision.fundingPlan ?? null;
  return (
    <div className="result-bar no-print">
      <span className="small">
        <strong>{best === null ? words.bar.start : wording.verdict(best.verdict)}</strong>
        {best !== null && plan !== null && (
          <span className="verdict-bar-money number">
            {guide.grant} {wording.wonInWords(best.way.supportKrw)} · {guide.cashShort}{' '}
            {wording.wonInWords(plan.companyCashKrw)}
            {answers[TYPICAL_COST] === true && ` (${guide.typicalMark})`}
          </span>
        )}
      </span>
      <a className="button button-secondary button-small" href="#check-result">
        {words.see}
      </a>
    </div>
  );
}
