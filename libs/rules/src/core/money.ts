const FULL_RATE_BP = 10_000;

/** A share of an amount by a rate in basis points, rounded down to whole won; exact for every safe integer. */
export function shareOf(amountKrw: number, rateBp: number): number {
  const rest = amountKrw % FULL_RATE_BP;
  return ((amountKrw - rest) / FULL_RATE_BP) * rateBp + Math.floor((rest * rateBp) / FULL_RATE_BP);
}

/** Rounds down to whole units, for example 1,000 won. */
export function roundDown(amountKrw: number, unitKrw: number): number {
  return amountKrw - (amountKrw % unitKrw);
}

/** Whether a value is a whole, countable number from 0, of won, people or months; anything else is not known. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
