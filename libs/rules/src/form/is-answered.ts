import type { JsonValue } from '../core/json.ts';
import { isBlank } from '../texts/read-text.ts';

/** Whether anything was answered: "no" and an empty list are answers, an empty text is none. */
export function isAnswered(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof value !== 'string' || !isBlank(value);
}
