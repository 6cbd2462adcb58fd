import type { ApplicationView } from '@subsidy/contract';
import { instant } from '../../ui/format.ts';

/** 사업계획서 접수 기간 in words, as of an instant: what has begun by then is not said to begin. */
export const planWindowInWords = (
  { planOpensAt, planClosesAt }: Pick<ApplicationView, 'planOpensAt' | 'planClosesAt'>,
  at: number,
): string =>
  Date.parse(planOpensAt) <= at
    ? `${instant(planClosesAt)}까지`
    : `${instant(planOpensAt)}부터 ${instant(planClosesAt)}까지`;
