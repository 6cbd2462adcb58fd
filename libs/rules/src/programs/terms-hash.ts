import { canonicalJson, type JsonValue } from '../core/json.ts';
import type { NoticeTerms } from '../core/notice.ts';

/** The fingerprint of terms: the same terms give the same hash whatever the order of their keys. */
export function termsHash(terms: NoticeTerms, sha256: (text: string) => string): string {
  const json: JsonValue = JSON.parse(JSON.stringify(terms));
  return sha256(canonicalJson(json));
}
