import type { Finding } from '../core/finding.ts';

/** Why a company is not meant by these programs at all. */
export type NotMeant = 'not-manufacturer' | 'too-large';

const RULES: Readonly<Record<string, NotMeant>> = {
  manufacturer: 'not-manufacturer',
  'size-sme-or-mid-sized': 'too-large',
};

/** 다른 곳 안내: whether a company makes nothing, or is too large; then there is somewhere else to go. */
export function notMeantFor(findings: readonly Pick<Finding, 'ruleId' | 'outcome'>[]): NotMeant | null {
  const failed = findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => RULES[ruleId]);
  return failed.find((why) => why !== undefined) ?? null;
}
