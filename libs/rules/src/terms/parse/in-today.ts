import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { fromFormat1, type TermsFormat1 } from '../format-1.ts';
import { toFormat2 } from '../format-2.ts';

/** Terms of a former format in today's; what is of none stays as it is, and its shape is told. */
export function inToday(json: JsonValue): JsonValue {
  if (!isJsonObject(json) || 'format' in json || !isJsonObject(json['conditions'] ?? null)) return json;
  try {
    const terms = fromFormat1(json as unknown as TermsFormat1);
    return JSON.parse(JSON.stringify(toFormat2(terms))) as JsonValue;
  } catch {
    return json;
  }
}
