/** A month of Seoul, from its first instant to that of the next one. */
export function monthBounds(month: string): [from: Date, to: Date] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = (of: number): Date => new Date(Date.UTC(year, of, 1) - 9 * 3_600_000);
  return [first(number - 1), first(number)];
}
