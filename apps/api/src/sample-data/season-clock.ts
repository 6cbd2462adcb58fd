import { Clock } from '../http/clock.ts';

/** The clock of the sample season: the days before today, one step after the other. */
export class SeasonClock extends Clock {
  private instant: Date;

  constructor(private readonly today: Date) {
    super();
    this.instant = today;
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Goes to a day before today, at an hour in Seoul. */
  goTo(daysAgo: number, hour = 10): void {
    const midnight =
      Math.floor((this.today.getTime() + 9 * 3_600_000) / 86_400_000) * 86_400_000 - 9 * 3_600_000;
    this.instant = new Date(midnight - daysAgo * 86_400_000 + hour * 3_600_000);
  }

  /** The day at which the clock stands, in Seoul. */
  get day(): string {
    return new Date(this.instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  }

  /** A day counted from where the clock stands. */
  dayAfter(days: number): string {
    return new Date(this.instant.getTime() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  }
}
