import type { Advice, Ladder, LadderStep } from '@subsidy/rules/advice';
import type { ResultWords } from '../../../i18n/results-ko.ts';
import { Fold } from '../../../ui/fold.tsx';
import { useCheckWording, type CheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import { useProgramTitle } from './use-program-title.ts';
import { LadderChart } from './ladder-chart.tsx';
import './advice-ladders.css';

/** 단계별 경로: the steps that this year's rules allow over the coming years. */
export function AdviceLadders({ advice: { ladders, noLadder } }: { advice: Advice }) {
  const { advice: words } = useResultWords();
  return (
    <Fold summary={words.ladder}>
      {() => (
        <>
          {noLadder !== null && <p>{words.noLadder[noLadder]}</p>}
          {ladders.length > 0 && <p className="small">{words.ladderNote}</p>}
          {ladders.map((ladder, place) => (
            <LadderSteps
              key={ladder.steps.map(({ noticeId, year }) => `${noticeId} ${String(year)}`).join()}
              ladder={ladder}
              title={ladders.length > 1 ? words.ladderOf(place + 1) : words.ladder}
            />
          ))}
        </>
      )}
    </Fold>
  );
}

function LadderSteps({ ladder, title }: { ladder: Ladder; title: string }) {
  const { advice: words } = useResultWords();
  const { wonInWords } = useCheckWording();
  return (
    <section className="stack-tight" aria-label={title}>
      <h3 className="group-title">{title}</h3>
      <LadderChart ladder={ladder} />
      <ol className="ladder-steps">
        {ladder.steps.map((step) => (
          <Step key={`${String(step.year)} ${step.noticeId} ${step.type}`} step={step} />
        ))}
      </ol>
      <p className="small">
        <strong>{words.sum(wonInWords(ladder.governmentKrw))}</strong>
      </p>
    </section>
  );
}

function moneyText(
  { governmentKrw, otherKrw }: LadderStep,
  { advice: words }: ResultWords,
  { wonInWords }: CheckWording,
): string {
  if (governmentKrw === null || otherKrw === null) return words.moneyUnknown;
  const texts = [
    governmentKrw > 0 ? words.upTo(wonInWords(governmentKrw)) : '',
    otherKrw > 0 ? words.others(wonInWords(otherKrw)) : '',
  ];
  return texts.filter((text) => text !== '').join(', ');
}

function levelsText({ fromLevel, toLevel }: LadderStep, { level }: ResultWords): string {
  return toLevel === null || toLevel === fromLevel ? '' : `${level(fromLevel)} → ${level(toLevel)}.`;
}

function Step({ step }: { step: LadderStep }) {
  const titleOf = useProgramTitle();
  const words = useResultWords();
  const wording = useCheckWording();
  return (
    <li>
      <span className="muted small">{words.advice.year(step.year)}</span> <strong>{titleOf(step)}</strong>
      <br />
      <span className="small">
        {words.advice.step[step.reason]} {levelsText(step, words)} {moneyText(step, words, wording)}{' '}
        {step.confidence !== 'official' && (
          <span className="confidence confidence-inferred">{words.checkNotice}</span>
        )}
      </span>
    </li>
  );
}
