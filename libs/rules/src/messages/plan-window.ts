import { instantInKorea } from '../core/calendar.ts';
import { moment } from './format.ts';

/** 사업계획서 접수 기간, as an answer of the API or a notice version holds it; null where the notice has no plan stage. */
interface PlanWindow {
  planOpensAt: string | Date | null;
  planClosesAt: string | Date | null;
}

const inWords = (at: string | Date): string => moment(instantInKorea(new Date(at)));

/** 사업계획서 접수 기간 in words, Korean time, as of an instant: what has begun by then is not said to begin; null without a plan stage. */
export function planWindowInWords(
  { planOpensAt, planClosesAt }: PlanWindow,
  at: string | Date,
): string | null {
  if (planOpensAt === null || planClosesAt === null) return null;
  return new Date(planOpensAt) <= new Date(at)
    ? `${inWords(planClosesAt)}까지`
    : `${inWords(planOpensAt)}부터 ${inWords(planClosesAt)}까지`;
}
