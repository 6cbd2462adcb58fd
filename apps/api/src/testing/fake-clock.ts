import { Clock } from '../http/clock.ts';

/** A clock that stands still until a test moves it. */
export class FakeClock extends Clock {
  private instant: Date;

  constructor(instant: string) {
    super();
    this.instant = new Date(instant);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }

  advance({ days = 0, minutes = 0, milliseconds = 0 }): void {
    this.instant = new Date(this.instant.getTime() + days * 86_400_000 + minutes * 60_000 + milliseconds);
  }
}
