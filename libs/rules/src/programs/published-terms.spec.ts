import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../core/json.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { CO_FUNDING_RULES } from '../regions/co-funding/rules.ts';
import { GUIDE_NOTICES } from './guide-notices.ts';
import { PUBLISHED_NOTICES, sampleNotices } from './manufacturing-ai/published-notices.ts';
import { termsHash } from './terms-hash.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (value: unknown): string =>
  sha256(canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue)).slice(0, 16);

/**
 * Stored decisions keep the hash of the terms they were made on: a figure, a source or a window of a published notice
 * never changes by accident. After a correction on purpose, or a new notice, the file is written anew.
 */
it('have the hashes that stored decisions keep', () => {
  const notices: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];
  expect(
    notices.map((notice) => `${notice.id}: ${termsHash(notice.terms, sha256)} ${hashOf(notice)}`),
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
