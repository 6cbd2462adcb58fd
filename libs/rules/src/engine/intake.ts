import { dayInKorea } from '../core/calendar.ts';

/** 접수 상태, in the order people need them; `unknown` where no source states the days. */
export const INTAKES = ['open', 'upcoming', 'unknown', 'closed'] as const;
export type Intake = (typeof INTAKES)[number];

/** 접수 기간, closed at both ends; null where no source states it. */
interface IntakeWindow<At> {
  opensAt: At;
  closesAt: At;
}

/** 접수 상태 of a window at a moment. Days that are not published are unknown, unless the last one is over. */
export function intakeAt(window: IntakeWindow<string>, now: Date): Exclude<Intake, 'unknown'>;
export function intakeAt(window: IntakeWindow<string | null>, now: Date): Intake;
export function intakeAt({ opensAt, closesAt }: IntakeWindow<string | null>, now: Date): Intake {
  if (closesAt !== null && now.getTime() > Date.parse(closesAt)) return 'closed';
  if (opensAt === null || closesAt === null) return 'unknown';
  return now.getTime() < Date.parse(opensAt) ? 'upcoming' : 'open';
}

/** 지난 연도 공고: its year is over in Korea. */
export const isOfPastYear = (year: number, now: Date): boolean => year < Number(dayInKorea(now).slice(0, 4));

/** 접수 상태 of a guided notice: one without published days and of an earlier year is over. */
export function guideIntakeAt(
  notice: IntakeWindow<string | null> & { terms: { year: number } },
  now: Date,
): Intake {
  const intake = intakeAt(notice, now);
  return intake === 'unknown' && isOfPastYear(notice.terms.year, now) ? 'closed' : intake;
}

/** Below 0 when `a` is nearer to an application than `b`: open, upcoming, unknown, closed. */
export const byIntake = (a: Intake, b: Intake): number => INTAKES.indexOf(a) - INTAKES.indexOf(b);

interface Listed {
  id: string;
  status: Intake;
  opensAt: string;
  sample: boolean;
}

const latestFirst = (a: Listed, b: Listed): number => Date.parse(b.opensAt) - Date.parse(a.opensAt);

/** Notices in the order people need them: open, then upcoming, then closed; the latest first. */
export const openFirst = <Notice extends Listed>(notices: readonly Notice[]): Notice[] =>
  [...notices].sort((a, b) => byIntake(a.status, b.status) || latestFirst(a, b));

/** The notices that a check decides: the asked one, else the open ones and the latest that is no sample. */
export function noticesToCheck<Notice extends Listed>(
  all: readonly Notice[],
  asked: string | null,
): Notice[] {
  const named = all.filter(({ id }) => id === asked);
  if (named.length > 0) return named;
  const open = all.filter(({ status }) => status === 'open');
  const [latest = all[0]] = all.filter(({ sample }) => !sample).sort(latestFirst);
  return latest === undefined || open.includes(latest) ? open : [...open, latest];
}
