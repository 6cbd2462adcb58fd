import { OWN_PROGRAM, type FieldValues, type WayOffer } from '@subsidy/rules';
import type { ResultWords } from '../../../i18n/results-ko.ts';
import type { CheckWording } from '../check-wording.ts';
import { openQuestions } from '../decide.ts';
import type { Way, WayCard } from './ways.ts';

/** What a notice calls its program and its types. */
interface Names {
  programLabel?: string;
  types: readonly { type: string; label: string }[];
}

/** Program and type as a title, as their notice names what has no name in the portal; a program with a single type goes without it. */
export function programTitle(
  { program, type }: { program: string; type: string },
  words: ResultWords,
  { typeLabel }: CheckWording,
  notice: Names | undefined,
): string {
  const name = named(program, words.program(program), notice?.programLabel);
  if (type === 'standard') return name;
  const own = notice?.types.find((offered) => offered.type === type)?.label;
  return `${name} – ${named(type, typeLabel(type), own)}`;
}

/** A code without a name answers itself. */
const named = (code: string, label: string, own: string | undefined): string =>
  label === code ? (own ?? code) : label;

/** The title of a card: the portal's own program goes without saying. */
export const wayTitle = (
  { decision, type, notice }: Way,
  words: ResultWords,
  wording: CheckWording,
): string =>
  decision.program === OWN_PROGRAM
    ? wording.typeLabel(type)
    : programTitle({ program: decision.program, type }, words, wording, notice.terms);

/** Programs of several places or large companies have one name: then the notice tells them apart. */
export const isAmbiguous = ({ key, best }: WayCard, cards: readonly WayCard[]): boolean =>
  cards.some(
    (other) =>
      other.key !== key &&
      other.best.decision.program === best.decision.program &&
      other.best.type === best.type,
  );

/** 접수 기간 in a sentence. */
export function windowText({ window, notice }: Way, words: ResultWords): string {
  const { opensAt, closesAt, terms } = notice;
  if (opensAt === null || closesAt === null) {
    return window === 'closed' ? words.closedUnknown(terms.year) : words.windowUnknown;
  }
  if (window === 'not-published') return words.windowUnknown;
  if (window === 'open') return words.closes(words.day(closesAt));
  return window === 'not-open-yet'
    ? words.opens(words.day(opensAt))
    : words.closed(terms.year, words.day(closesAt));
}

/** How the conditions stand, in a sentence. */
export function conditionsText(way: Way, answers: FieldValues, words: ResultWords): string {
  const { findings: conditions } = way;
  // A window that is over is told apart; one that is open counts like any condition.
  const counted = conditions.filter(
    ({ ruleId, outcome }) => ruleId !== 'within-window' || outcome === 'pass',
  );
  const failed = counted.filter(({ outcome }) => outcome === 'fail').length;
  if (failed > 0) {
    return way.standing === 'not-meant' ? words.failedForGood(failed) : words.failed(failed);
  }
  const passed = counted.filter(({ outcome }) => outcome === 'pass').length;
  if (passed === counted.length) {
    return counted.length === conditions.length ? words.allMet(passed) : words.metButWindow(passed);
  }
  if (way.missing === 0) return words.answeredMet;
  return words.toAnswer(passed, counted.length, openQuestions(way, answers).length);
}

/** Whom to ask, as far as it is known; null where the notice is the portal's own. */
export const officeOf = ({ notice: { terms } }: Way) => terms.contact;

/** An amount in words, or why there is none. */
export function amountText(
  way: Way,
  amountOf: (way: Way) => number,
  words: ResultWords,
  { wonInWords }: CheckWording,
): string {
  if (way.decision.fundingPlan !== null) return wonInWords(amountOf(way));
  const unpublished = way.findings.some(
    ({ ruleId, outcome }) => ruleId === 'support-published' && outcome === 'unknown',
  );
  return unpublished ? words.notPublished : words.askCost;
}

export const cashKrw = ({ decision }: Way): number => decision.fundingPlan?.companyCashKrw ?? 0;

/** 사업 기간 in words. */
export const monthsText = ({ maxMonths }: WayOffer, words: ResultWords): string =>
  maxMonths === null ? words.notPublished : words.upToMonths(maxMonths);

/** 목표 수준 in words. */
export const levelText = ({ minimumLevel }: WayOffer, words: ResultWords): string =>
  minimumLevel === null
    ? words.comparison.notStated
    : words.comparison.levelAtLeast(words.level(minimumLevel));
