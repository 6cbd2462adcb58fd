const FULL_RATE_BP = 10_000;

/** A share of an amount by a rate in basis points, rounded down to whole won. */
export function shareOf(amountKrw: number, rateBp: number): number {
  return Math.floor((amountKrw * rateBp) / FULL_RATE_BP);
}

/** Rounds down to whole units, for example 1,000 won. */
export function roundDown(amountKrw: number, unitKrw: number): number {
  return Math.floor(amountKrw / unitKrw) * unitKrw;
}

/** Whether a value is a whole, countable, non-negative amount of won. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
