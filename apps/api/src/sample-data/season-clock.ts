import { isWorkingDay } from '@subsidy/rules';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../http/clock.ts';
import type { Dice } from './dice.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SEOUL_MS = 9 * HOUR_MS;

/** Who takes a step: people of offices keep office hours, companies work at any. */
export type Pace = 'office' | 'company';

/** Where a case of the season stands in time; it only goes forward. */
export class Moment {
  private instant = new Date(0);

  constructor(
    private readonly today: Date,
    private readonly dice: Dice,
  ) {}

  get now(): Date {
    return new Date(this.instant);
  }

  /** Goes to some minute of a day before today; to a little later than the last step where that is over already. */
  goTo(daysAgo: number, pace: Pace): void {
    const ago = pace === 'office' ? workingDaysAgo(this.today, daysAgo) : daysAgo;
    const [first, last] = pace === 'office' ? [9, 17] : [8, 22];
    const minutes = this.dice.between(first * 60, last * 60 + 29);
    const wanted = midnight(this.today) - ago * DAY_MS + minutes * MINUTE_MS + this.dice.between(0, 59_999);
    const least = this.instant.getTime() + this.dice.between(11, 74) * MINUTE_MS;
    this.instant = new Date(Math.min(Math.max(wanted, least), this.today.getTime()));
  }

  /** A day counted from this one, in Seoul. */
  dayAfter(days: number): string {
    return dayOf(new Date(this.instant.getTime() + days * DAY_MS));
  }
}

/** The clock of the sample season: each case has its own days before today, however many are played at a time. */
export class SeasonClock extends Clock {
  private readonly moments = new AsyncLocalStorage<Moment>();

  constructor(readonly today: Date) {
    super();
  }

  override now(): Date {
    return this.moments.getStore()?.now ?? new Date(this.today);
  }

  /** So many days before today, in Seoul. */
  dayBefore(days: number): string {
    return dayOf(new Date(this.today.getTime() - days * DAY_MS));
  }

  /** Does the work as if it were then. */
  during<Result>(moment: Moment, work: () => Promise<Result>): Promise<Result> {
    return this.moments.run(moment, work);
  }
}

const dayOf = (instant: Date): string => new Date(instant.getTime() + SEOUL_MS).toISOString().slice(0, 10);

const midnight = (today: Date): number =>
  Math.floor((today.getTime() + SEOUL_MS) / DAY_MS) * DAY_MS - SEOUL_MS;

/** That day or the last working day before it. */
function workingDaysAgo(today: Date, daysAgo: number): number {
  for (let ago = daysAgo; ago < daysAgo + 12; ago += 1) {
    if (isWorkingDay(dayOf(new Date(midnight(today) - ago * DAY_MS))) !== false) return ago;
  }
  return daysAgo;
}
