import type { RecommendationReason } from '../recommendation.ts';
import { wonInWords } from './format.ts';

/** Why a decision is recommended, in English. */
export function recommendationText(
  reason: RecommendationReason,
  governmentKrw: number,
  cashKrw: number,
): string {
  const government = wonInWords(governmentKrw);
  const cash = wonInWords(cashKrw);
  switch (reason) {
    case 'cost-missing':
      return 'You may apply for this one. Enter the total cost to compare the money.';
    case 'only':
      return `You may apply for this one: ${government} from the government, ${cash} in cash from the company.`;
    case 'most-government-money':
      return `Of those you may apply for, this one brings the most government money: ${government}.`;
    case 'least-cash':
      return `Of those with ${government} from the government, this one takes the least cash: ${cash}.`;
    case 'first':
      return `The first of those with ${government} from the government and ${cash} in cash from the company.`;
  }
}
