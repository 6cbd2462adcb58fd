import type { CheckContext } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { takesApplications } from '../core/terms.ts';
import { supportKrwOf, type SupportMoney } from '../funding/support.ts';
import { ASK_OFFICE } from './conditions.ts';
import { standingOf, WINDOW_RULE, type Standing } from './standing.ts';

/** How near a notice and type is to an application, with the answers so far. */
export interface Reach {
  standing: Standing;
  /** Whether the portal itself takes applications to it. */
  own: boolean;
  /** 접수 기간: what the rule found. */
  window: CheckContext['window'];
  /** Conditions that wait for an answer. */
  missing: number;
  /** Rules that no public source answers: no question is asked for them. */
  unpublished: readonly string[];
  year: number;
  supportKrw: number;
}

/** No answer of the company would settle it. */
const onlyOfficeKnows = ({ outcome, reason }: Finding): boolean =>
  outcome === 'unknown' && ASK_OFFICE.includes(reason);

function windowIn(findings: readonly Finding[]): Reach['window'] {
  const reason = findings.find(({ ruleId }) => ruleId === WINDOW_RULE)?.reason;
  return reason === 'open' || reason === 'not-open-yet' || reason === 'not-published' ? reason : 'closed';
}

/** How near it is, of what the rules found. */
export function reachOf(
  { terms }: Pick<DecidableNotice, 'terms'>,
  { findings, fundingPlan }: { findings: readonly Finding[]; fundingPlan: SupportMoney | null },
): Reach {
  const waiting = findings.filter(({ outcome }) => outcome === 'unknown');
  const unpublished = waiting.filter(onlyOfficeKnows).map(({ ruleId }) => ruleId);
  return {
    standing: standingOf(findings),
    own: takesApplications(terms),
    window: windowIn(findings),
    missing: waiting.length - unpublished.length,
    unpublished,
    year: terms.year,
    supportKrw: supportKrwOf(fundingPlan),
  };
}
