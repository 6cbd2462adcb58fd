import { dayInKorea } from '../core/calendar.ts';
import type { FieldValues } from '../form/form.ts';
import type { VerdictState } from './verdict.ts';

/** Of what is carried: a later version of the portal reads every former one. */
export const CARRIED_VERSION = 1;
/** What stands before the content in the fragment of a link. */
export const CARRIED_NAME = 'check';

/** What was said when a link was made: which notice and version, with which verdict and money. */
export interface SaidThen {
  noticeId: string;
  noticeVersion: number;
  type: string;
  state: VerdictState;
  toConfirm: number;
  supportKrw: number;
}

/** They name the company: no link carries them. */
const NAMING: readonly string[] = [
  'company.businessRegistrationNumber',
  'company.corporateRegistrationNumber',
];

/** A check as a link carries it, for screen and paper alike: the known answers without the numbers that name the company. JSON. */
export function carriedContent(answers: FieldValues, said: SaidThen | null, now: Date): string {
  const carried = Object.entries(answers).filter(([name, value]) => value !== null && !NAMING.includes(name));
  return JSON.stringify({
    v: CARRIED_VERSION,
    on: dayInKorea(now),
    a: Object.fromEntries(carried),
    ...(said === null ? {} : { s: said }),
  });
}
