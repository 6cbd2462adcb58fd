import { wayOfferOf, type FieldValues, type FormField } from '@subsidy/rules';
import type { NextAction, Verdict, VerdictState } from '@subsidy/rules/check';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
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
      <p className="verdict-program">
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
  const words = useResultWords();
  const { words: check, wonInWords } = useCheckWording();
  const { guide } = check;
  const { fundingPlan } = way.decision;
  const { confidence, isPractice, maxSupportKrw } = wayOfferOf(way.notice.terms, way.type);
  if (fundingPlan === null) {
    return (
      <p>
        {guide.costMissing}
        {maxSupportKrw !== null && <strong> {guide.costUpTo(wonInWords(maxSupportKrw))}</strong>}
      </p>
    );
  }
  const isRefused = way.standing === 'blocked' || way.standing === 'not-meant';
  return (
    <div className="stack-tight">
      <p className="verdict-money">
        <span>
          {guide.grant} <strong className="number">{wonInWords(way.supportKrw)}</strong>
        </span>
        <span>
          {guide.ownCash} <strong className="number">{wonInWords(fundingPlan.companyCashKrw)}</strong>
        </span>
        {fundingPlan.companyInKindKrw > 0 && (
          <span>
            {guide.ownInKind} <strong className="number">{wonInWords(fundingPlan.companyInKindKrw)}</strong>
          </span>
        )}
      </p>
      {isRefused && <p className="small">{guide.notForThis}</p>}
      {(isTypical || confidence !== 'official') && (
        <p className="small">
          {isTypical && <span className="confidence confidence-inferred">{guide.typicalMark}</span>}{' '}
          {confidence !== 'official' && (
            <span className="confidence confidence-inferred">
              {isPractice ? words.practice : words.checkNotice}
            </span>
          )}
        </p>
      )}
      <ResultMoney plan={fundingPlan} />
    </div>
  );
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
