import { canonicalJson, type JsonValue } from '../core/json.ts';
import type { DecidableTerms } from '../core/notice.ts';

/** The fingerprint of terms: the same terms give the same hash whatever the order of their keys. */
export function termsHash(terms: DecidableTerms, sha256: (text: string) => string): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(terms)) as JsonValue));
}
