import { instantInKorea } from '../core/calendar.ts';
import { moment } from './format.ts';

/** 사업계획서 접수 기간, as an answer of the API or a notice version holds it. */
interface PlanWindow {
  planOpensAt: string | Date;
  planClosesAt: string | Date;
}

const inWords = (at: string | Date): string => moment(instantInKorea(new Date(at)));

/** 사업계획서 접수 기간 in words, Korean time, as of an instant: what has begun by then is not said to begin. */
export const planWindowInWords = ({ planOpensAt, planClosesAt }: PlanWindow, at: string | Date): string =>
  new Date(planOpensAt) <= new Date(at)
    ? `${inWords(planClosesAt)}까지`
    : `${inWords(planOpensAt)}부터 ${inWords(planClosesAt)}까지`;
