import { canonicalJson, type JsonValue } from '../core/json.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import { GUIDE_NOTICES } from './guide-notices.ts';
import { PUBLISHED_NOTICES } from './manufacturing-ai/published-notices.ts';
import { sampleNotices } from './samples/sample-notices.ts';
import { publishedTermsOf, termsHash } from '../terms/stored-terms.ts';

/** FNV-1a: the rules know no cryptography, and here it only has to differ when a letter does. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(16)} of ${String(text.length)}`;
}

const hashOf = (value: unknown): string =>
  fingerprint(canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue));

/**
 * Stored decisions keep the hash of the terms they were made on: a figure, a source or a window of a published notice
 * never changes by accident. After a correction on purpose, or a new notice, the file is written anew.
 */
it('are, with their windows, what stored decisions were made on', () => {
  const notices: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];
  expect(
    notices.map(
      (notice) =>
        `${notice.id}: ${termsHash(notice.terms, fingerprint)} ${hashOf({ ...notice, terms: publishedTermsOf(notice.terms) })}`,
    ),
  ).toMatchSnapshot();
});

it('have their co-funding rules as published', () => {
  expect(CO_FUNDING_RULES.map((rule, index) => `${String(index)}: ${hashOf(rule)}`)).toMatchSnapshot();
});

it('have windows around the day in the samples', () => {
  const samples = sampleNotices(new Date('2026-11-21T12:00:00+09:00')).map(({ terms, ...sample }) => ({
    ...sample,
    year: terms.year,
  }));
  expect(samples).toMatchSnapshot();
});
