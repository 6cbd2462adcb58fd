import type { Finding } from '../core/finding.ts';

/** 결과의 갈래, the nearest to an application first. */
export const STANDINGS = ['open', 'evidence', 'window', 'blocked', 'not-meant'] as const;
export type Standing = (typeof STANDINGS)[number];

/** 접수 기간. */
export const WINDOW_RULE = 'within-window';

/** Conditions that hang on what the company is: who fails them is not meant. */
export const WHO_IS_MEANT: ReadonlySet<string> = new Set([
  'manufacturer',
  'industry-field',
  'company-region',
  'size-sme-or-mid-sized',
  'employees-below',
  'revenue-within',
  'lead-company',
  'never-funded',
]);

/** A figure that no source states keeps nothing back: the office may ask for more, but nothing that is known speaks against. */
const isNotPublished = ({ outcome, reason }: Finding): boolean =>
  outcome === 'unknown' && reason === 'not-published';

/** 결과의 갈래 of what the rules found; `window` is kept out by the days of intake alone. */
export function standingOf(findings: readonly Finding[]): Standing {
  const failed = findings.filter(({ outcome, ruleId }) => outcome === 'fail' && ruleId !== WINDOW_RULE);
  if (failed.some(({ ruleId }) => WHO_IS_MEANT.has(ruleId))) return 'not-meant';
  if (failed.length > 0) return 'blocked';
  const waits = findings.some((finding) => finding.outcome === 'unknown' && !isNotPublished(finding));
  if (findings.some(({ outcome }) => outcome === 'fail')) return waits ? 'evidence' : 'window';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'evidence' : 'open';
}
