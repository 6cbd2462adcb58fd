import { isAnswered, type FieldValues } from '@subsidy/rules';
import { REGION_FIELD } from '../questions.ts';
import type { WayCard } from './ways.ts';

/** Before anything is answered there is nothing to count, to advise on or to hand out. */
export const isBegun = (answers: FieldValues): boolean => Object.keys(answers).length > 0;

/** 지역 사업: meant for the companies of some provinces. */
function isRegional({ best: { notice, type } }: WayCard): boolean {
  return notice.terms.types.some((offered) => offered.type === type && offered.regions !== null);
}

/** While nobody said where the factory is, the programs of all provinces are one: at most one of them is meant. */
export function splitByPlace(
  cards: readonly WayCard[],
  answers: FieldValues,
): { anywhere: readonly WayCard[]; somewhere: readonly WayCard[]; count: number } {
  if (isAnswered(answers[REGION_FIELD])) return { anywhere: cards, somewhere: [], count: cards.length };
  const anywhere = cards.filter((card) => !isRegional(card));
  const somewhere = cards.filter(isRegional);
  return { anywhere, somewhere, count: anywhere.length + Math.min(1, somewhere.length) };
}
