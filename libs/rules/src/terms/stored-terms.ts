import { canonicalJson, type JsonValue } from '../core/json.ts';
import type { DecidableTerms } from '../core/terms.ts';

/** What was published, for terms that were read from it: official text is never rewritten into a newer shape. */
const PUBLISHED = new WeakMap<DecidableTerms, object>();

/** Remembers what these terms were read from; the same terms. */
export function readFrom<Terms extends DecidableTerms>(published: object, terms: Terms): Terms {
  PUBLISHED.set(terms, published);
  return terms;
}

/** The terms as they were published and stand in the record, in whatever format that was. */
export const publishedTermsOf = (terms: DecidableTerms): object => PUBLISHED.get(terms) ?? terms;

/** The fingerprint of terms, over what was published: the same whatever the order of keys, and whatever shape the portal reads it into. */
export function termsHash(terms: DecidableTerms, sha256: (text: string) => string): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(publishedTermsOf(terms))) as JsonValue));
}
