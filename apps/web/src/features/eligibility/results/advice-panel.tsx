import type { EligibilityAdviceView } from '@subsidy/contract';
import { supportKrwOf, type EligibilityInput } from '@subsidy/rules';
import type { Advice, AdviceOption } from '@subsidy/rules/advice';
import { useMemo } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { ProblemBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { useCheckWording, type CheckWording } from '../check-wording.ts';
import { AdviceLadders } from './advice-ladders.tsx';
import { CashPlan, type AdviceQuestion } from './cash-plan.tsx';
import { isKnownEnough } from './known-enough.ts';
import { LinkedSupports } from './linked-supports.tsx';
import { RegionSupport } from './region-support.tsx';
import { ResultMoney } from './result-money.tsx';
import { useResultWords } from './result-words.ts';
import { useAdvice, type AdviceState } from './use-advice.ts';
import { useProgramTitle } from './use-program-title.ts';
import { inForce, type CheckedNotices, type Way } from './ways.ts';
import './results.css';

const NEXT_OPTIONS = 4;

/** Options that are worth comparing: not past, not refused. */
const isWorthIt = ({ superseded, state }: AdviceOption): boolean =>
  !superseded && state !== 'blocked' && state !== 'not-meant' && state !== 'past-year';

/** 어떤 길이 가장 좋을까요: the way that the verdict names and why it is best, what may be combined, the steps of the coming years, region and links. */
export function AdvicePanel({
  checked: { notices, guides },
  best,
  input,
  now,
}: {
  checked: CheckedNotices;
  best: NamedWay | null;
  input: EligibilityInput;
  now: number;
}) {
  const words = useResultWords();
  const compared = useMemo(() => [...notices.map(inForce), ...guides], [notices, guides]);
  const noticeIds = useMemo(() => compared.map(({ id }) => id), [compared]);
  const state = useAdvice(noticeIds, input, now);
  const { advice } = state;
  return (
    <section className="stack-tight" aria-labelledby="advice-title">
      <div>
        <h2 className="section-title" id="advice-title">
          {words.advice.title}
        </h2>
        <p className="muted">{words.advice.lead}</p>
      </div>
      <Progress {...state} />
      {advice !== null && (
        <Answer advice={advice} named={best} question={{ notices: compared, input, asOf: now }} />
      )}
    </section>
  );
}

/** What is said while an answer is on its way, and what can be done when none comes. */
function Progress({ advice, isBusy, error, retry }: AdviceState) {
  const { advice: words } = useResultWords();
  const { retry: again } = useWords();
  const busy = advice === null ? words.loading : words.again;
  return (
    <>
      <p role="status" className="small">
        {isBusy ? busy : ''}
      </p>
      <ProblemBanner
        error={error}
        actions={
          <Button look="secondary" size="small" onClick={retry}>
            {again}
          </Button>
        }
      />
    </>
  );
}

/** The way that the verdict is about: the advice says of no other that it is the best. */
interface NamedWay {
  way: Pick<Way, 'notice' | 'type'>;
}

interface AnswerProps<Shown> {
  advice: Shown;
  named: NamedWay | null;
  question: AdviceQuestion;
}

function Answer({ advice, named, question }: AnswerProps<EligibilityAdviceView>) {
  return (
    <>
      <AdviceBody advice={advice} named={named} question={question} />
      <RegionSupport support={advice.regionalSupport} />
      <LinkedSupports links={advice.linkedSupport} />
    </>
  );
}

const isNamed = ({ noticeId, type }: AdviceOption, named: NamedWay | null): boolean =>
  noticeId === named?.way.notice.id && type === named.way.type;

function AdviceBody({ advice, named, question }: AnswerProps<Advice>) {
  const { advice: words } = useResultWords();
  const worthIt = advice.options.filter((option) => isNamed(option, named) || isWorthIt(option));
  const best = worthIt.find((option) => isNamed(option, named) && isWorthIt(option));
  if (best !== undefined && !isKnownEnough(best)) return <p>{words.tooEarly}</p>;
  const next = worthIt.filter((option) => option !== best).slice(0, NEXT_OPTIONS);
  return (
    <>
      {best === undefined ? (
        <p>{worthIt.length === 0 ? words.noneLeft : words.noneYet}</p>
      ) : (
        <BestWay option={best} reason={reasonOf(best, next)} question={question} />
      )}
      {next.length > 0 && (
        <Fold summary={words.ranked(next.length)}>
          {() => (
            <ol className="stack-tight">
              {next.map((option) => (
                <OptionLine key={`${option.noticeId} ${option.type}`} option={option} />
              ))}
            </ol>
          )}
        </Fold>
      )}
      <Combinations advice={advice} />
      <AdviceLadders advice={advice} />
    </>
  );
}

type Reason = 'why' | 'whyCash' | 'whySame';

const planOf = ({ money, bestCost }: AdviceOption) => money ?? bestCost;

/** Why the best one is best: most support, else the least cash among those that give as much, else neither. */
function reasonOf(best: AdviceOption, next: readonly AdviceOption[]): Reason {
  const plan = planOf(best);
  const equals = next.flatMap((option) => {
    const other = planOf(option);
    const isEqual =
      plan !== null &&
      other !== null &&
      option.state === best.state &&
      supportKrwOf(other) === supportKrwOf(plan);
    return isEqual ? [other] : [];
  });
  if (plan === null || equals.length === 0) return 'why';
  return equals.every(({ companyCashKrw }) => companyCashKrw > plan.companyCashKrw) ? 'whyCash' : 'whySame';
}

function BestWay({
  option,
  reason,
  question,
}: {
  option: AdviceOption;
  reason: Reason;
  question: AdviceQuestion;
}) {
  const titleOf = useProgramTitle();
  const words = useResultWords();
  const wording = useCheckWording();
  const plan = planOf(option);
  const { bestCost } = option;
  const { wonInWords } = wording;
  return (
    <div className="card card-tint stack-tight">
      <p className="muted small">{words.advice.best}</p>
      <h3 className="decision-title">{titleOf(option)}</h3>
      <p className="small">{stateText(option, words, wording)}</p>
      <p>
        {plan === null
          ? words.advice.moneyUnknown
          : words.advice[reason](wonInWords(supportKrwOf(plan)), wonInWords(plan.companyCashKrw))}
      </p>
      {option.confidence !== 'official' && (
        <p className="small">
          <Unofficial /> {words.unofficial}
        </p>
      )}
      {plan !== null && <ResultMoney plan={plan} />}
      {bestCost !== null && (
        <p>
          {words.advice.atCost(
            wonInWords(bestCost.totalCostKrw),
            wonInWords(supportKrwOf(bestCost)),
            words.advice.own(
              wonInWords(bestCost.companyCashKrw),
              bestCost.companyInKindKrw > 0 ? wonInWords(bestCost.companyInKindKrw) : null,
            ),
          )}
        </p>
      )}
      {bestCost !== null && <CashPlan option={option} question={question} />}
    </div>
  );
}

/** 판정, in the words of the card. */
const stateText = (
  { year, verdict }: AdviceOption,
  { advice: words }: ReturnType<typeof useResultWords>,
  wording: CheckWording,
): string => `${words.noticeOf(year)}: ${wording.verdict(verdict)}`;

/** Marks what no official document states. */
export function Unofficial() {
  const { checkNotice } = useResultWords();
  return <span className="confidence confidence-inferred">{checkNotice}</span>;
}

function OptionLine({ option }: { option: AdviceOption }) {
  const titleOf = useProgramTitle();
  const words = useResultWords();
  const wording = useCheckWording();
  const plan = planOf(option);
  return (
    <li>
      <strong>{titleOf(option)}</strong>
      <br />
      <span className="small">
        {stateText(option, words, wording)}
        <br />
        {plan === null
          ? words.advice.moneyUnknown
          : words.advice.supportAndCash(
              wording.wonInWords(supportKrwOf(plan)),
              wording.wonInWords(plan.companyCashKrw),
            )}{' '}
        {option.confidence !== 'official' && <Unofficial />}
      </span>
    </li>
  );
}

function Combinations({ advice: { combinations } }: { advice: Advice }) {
  const titleOf = useProgramTitle();
  const words = useResultWords();
  const wording = useCheckWording();
  if (combinations.length === 0) return null;
  return (
    <Fold summary={words.advice.combinations(combinations.length)}>
      {() => (
        <ul className="stack-tight">
          {combinations.map(({ options, money, state, confidence }) => (
            <li key={options.map(({ noticeId, type }) => `${noticeId} ${type}`).join()}>
              <strong>{options.map(titleOf).join(' + ')}</strong>
              <br />
              {words.advice.combined(
                wording.wonInWords(money.totalCostKrw),
                wording.wonInWords(supportKrwOf(money)),
                wording.wonInWords(money.companyCashKrw),
              )}
              <br />
              <span className="small">
                {words.optionState(state)}. {words.advice.noOverlap}{' '}
                {confidence !== 'official' && <Unofficial />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
