/** What a query says; what is empty is left out. */
export type QueryValues = Readonly<Record<string, string | number | null | undefined>>;

/** A query string from the values that are set; empty ones are left out. */
export function queryText(values: QueryValues): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
