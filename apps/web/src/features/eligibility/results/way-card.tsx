import type { FieldValues, FormField, Warning } from '@subsidy/rules';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceInput } from '../../../ui/choice-field.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { OpeningAlert } from '../../notices/opening-alert.tsx';
import { useCheckWording } from '../check-wording.ts';
import { SmallestChange } from '../smallest-change.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OfficeNote } from './office-note.tsx';
import { ResultMoney } from './result-money.tsx';
import { useResultWords } from './result-words.ts';
import { StandingBadge } from './standing-badge.tsx';
import { FailedConditions, WayConditions } from './way-conditions.tsx';
import { WayMoneyDetails } from './way-money-details.tsx';
import { conditionsText, officeOf, wayTitle, windowText } from './way-texts.ts';
import type { Way, WayCard as Card } from './ways.ts';
import './results.css';
import './way-card.css';

/** What a card can do beside showing. */
export interface CardActions {
  answers: FieldValues;
  /** The way with its smallest change, which is worked out only where it is shown. */
  withChange: (way: Way) => Way['decision'];
  /** The questions of the check, and how the answers of a change are tried. */
  fields: ReadonlyMap<string, FormField>;
  onTry: (values: FieldValues) => void;
  /** Sentences that stand above the cards and are not repeated on them. */
  saidAbove: ReadonlySet<string>;
  onApply: (way: Way) => void;
  compared: ReadonlySet<string>;
  mayCompareMore: boolean;
  onCompare: (key: string) => void;
}

/** 사업 카드: the outcome, the money and the window at a glance; everything else unfolds. */
export function WayCard({ card, ...actions }: { card: Card } & CardActions) {
  const { best } = card;
  const words = useResultWords();
  const title = wayTitle(best, words, useCheckWording());
  return (
    <section
      className="card stack-tight way-card"
      id={`way-${card.key}`}
      tabIndex={-1}
      aria-label={`${best.notice.title} ${title} ${words.judged}`}
    >
      <div className="row-apart">
        <h4 className="decision-title">{title}</h4>
        <StandingBadge standing={best.standing} />
      </div>
      <WayContents card={card} title={title} {...actions} />
    </section>
  );
}

/** The same as a line that unfolds, for programs that are further away. */
export function WayRow({ card, ambiguous, ...actions }: { card: Card; ambiguous: boolean } & CardActions) {
  const { best } = card;
  const words = useResultWords();
  const title = wayTitle(best, words, useCheckWording());
  return (
    <div className="way-row" id={`way-${card.key}`} tabIndex={-1}>
      <Fold
        summary={
          <>
            <span>
              {title}
              {ambiguous && (
                <span className="muted small way-notice" lang="ko">
                  {best.notice.title}
                </span>
              )}
            </span>{' '}
            <StandingBadge standing={best.standing} />
          </>
        }
      >
        {() => (
          <section className="stack-tight" aria-label={`${best.notice.title} ${title} ${words.judged}`}>
            <WayContents card={card} title={title} {...actions} />
          </section>
        )}
      </Fold>
    </div>
  );
}

function WayContents({ card, title, ...actions }: { card: Card; title: string } & CardActions) {
  const { best, others } = card;
  const words = useResultWords();
  return (
    <>
      <p className="muted small" lang="ko">
        {best.notice.title}
      </p>
      <WaySummary way={best} answers={actions.answers} />
      {best.window !== 'open' && best.standing !== 'not-meant' && (
        <OpeningAlert noticeId={best.notice.id} type={best.type} />
      )}
      <WayBody way={best} {...actions} />
      {others.length > 0 && (
        <Fold summary={words.otherNotices(others.length)} printed={false}>
          {() => others.map((way) => <OtherNotice key={way.key} way={way} answers={actions.answers} />)}
        </Fold>
      )}
      <CardButtons way={best} title={title} {...actions} />
    </>
  );
}

function WaySummary({ way, answers }: { way: Way; answers: FieldValues }) {
  const words = useResultWords();
  const office = officeOf(way);
  return (
    <div>
      <p>{conditionsText(way, answers, words)}</p>
      <p className="small">{windowText(way, words)}</p>
      {office !== null && way.unpublished.length > 0 && way.standing !== 'not-meant' && (
        <p className="small">{words.unpublished(office.name)}</p>
      )}
    </div>
  );
}

function WayBody({
  way,
  withChange,
  fields,
  onTry,
  saidAbove,
}: { way: Way } & Pick<CardActions, 'withChange' | 'fields' | 'onTry' | 'saidAbove'>) {
  const words = useResultWords();
  const { decision, findings, standing } = way;
  // Money and plans of a program that is meant for others need no doubts.
  const doubts = standing === 'not-meant' ? [] : decision.warnings;
  const failed = standing === 'blocked' || standing === 'not-meant';
  return (
    <>
      {failed && <FailedConditions conditions={decision.conditions} />}
      {standing !== 'not-meant' && <Money way={way} />}
      {failed && <SmallestChange decision={withChange(way)} fields={fields} onTry={onTry} />}
      {doubts
        .filter((warning) => !saidAbove.has(warning.message) && !isRefusedAnyway(warning, findings))
        .map(({ code, message }) => (
          <Banner tone="warning" key={code}>
            {message}
          </Banner>
        ))}
      <Fold summary={words.conditions(findings.length)}>
        {() => <WayConditions conditions={decision.conditions} />}
      </Fold>
      <WayMoneyDetails way={way} />
    </>
  );
}

/** The doubt that says one may apply all the same. */
const STILL_POSSIBLE = 'unusual-level-step';

/** Where the level itself is refused one may not apply all the same. */
const isRefusedAnyway = ({ code, fields }: Warning, findings: Way['findings']): boolean =>
  code === STILL_POSSIBLE &&
  findings.some((one) => one.outcome === 'fail' && one.fields.some((field) => fields.includes(field)));

/** Money is shown only to whom the program is meant for. */
function Money({ way }: { way: Way }) {
  const { fundingPlan } = way.decision;
  return (
    <>
      <KeyFigures way={way} />
      {fundingPlan !== null && <ResultMoney plan={fundingPlan} />}
    </>
  );
}

function OtherNotice({ way, answers }: { way: Way; answers: FieldValues }) {
  const words = useResultWords();
  return (
    <div className="stack-tight other-notice">
      <div className="row-apart">
        <span lang="ko">{way.notice.title}</span>
        <StandingBadge standing={way.standing} />
      </div>
      <WaySummary way={way} answers={answers} />
      <Fold summary={words.conditions(way.findings.length)}>
        {() => <WayConditions conditions={way.decision.conditions} />}
      </Fold>
    </div>
  );
}

function CardButtons({
  way,
  onApply,
  compared,
  mayCompareMore,
  onCompare,
  title,
}: { way: Way; title: string } & CardActions) {
  const words = useResultWords();
  const isCompared = compared.has(way.key);
  const refused = way.standing === 'blocked' || way.standing === 'not-meant';
  return (
    <>
      {!way.own && <Fold summary={words.office}>{() => <OfficeNote way={way} />}</Fold>}
      <div className="row-apart no-print">
        {way.appliedHere && !refused ? (
          <Button onClick={() => onApply(way)} look={way.standing === 'open' ? 'primary' : 'secondary'}>
            {words.apply}
          </Button>
        ) : (
          <span />
        )}
        {isCompared && <a href="#comparison">{words.comparison.toTable}</a>}
        <ChoiceInput
          kind="checkbox"
          label={
            <>
              {words.compare}
              <span className="visually-hidden">: {title}</span>
            </>
          }
          checked={isCompared}
          disabled={!isCompared && !mayCompareMore}
          onChange={() => onCompare(way.key)}
        />
      </div>
    </>
  );
}
