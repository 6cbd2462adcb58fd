import {
  decisionOutcomeLabel,
  findingOutcomeLabel,
  statusLabel,
  statusTone,
  type ApplicationStatus,
  type DecisionOutcome,
  type FindingOutcome,
  type StatusTone,
} from '@subsidy/rules';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const TONE_ICONS: Record<StatusTone, IconName> = {
  neutral: 'file',
  progress: 'clock',
  attention: 'warning',
  good: 'success',
  ended: 'close',
};

const OUTCOME_TONES: Record<FindingOutcome | DecisionOutcome, StatusTone> = {
  pass: 'good',
  fail: 'ended',
  unknown: 'attention',
  eligible: 'good',
  ineligible: 'ended',
  'needs-evidence': 'attention',
};

/** A word on a tinted ground with a sign. */
export function Badge({ tone, children, icon }: { tone: StatusTone; children: ReactNode; icon?: IconName }) {
  return (
    <span className={`badge badge-${tone}`}>
      <Icon name={icon ?? TONE_ICONS[tone]} />
      {children}
    </span>
  );
}

/** The mark of a case whose supplement was answered, in badge, filter and table. */
export const SUPPLEMENT_ANSWERED = '보완 답변 도착';

/** 신청 상태 in its one wording; an open supplement request, or an answer nobody has looked at, stands beside it. */
export function StatusBadge({
  status,
  supplementOpen = false,
  supplementAnswered = false,
}: {
  status: ApplicationStatus;
  supplementOpen?: boolean;
  supplementAnswered?: boolean;
}) {
  return (
    <span className="row badge-row">
      <Badge tone={statusTone(status)}>{statusLabel(status)}</Badge>
      {supplementOpen && <Badge tone="attention">보완 요청</Badge>}
      {supplementAnswered && <Badge tone="attention">{SUPPLEMENT_ANSWERED}</Badge>}
    </span>
  );
}

/** 자격 판정 of a notice and type. */
export function DecisionBadge({ outcome }: { outcome: DecisionOutcome }) {
  return (
    <Badge
      tone={OUTCOME_TONES[outcome]}
      icon={outcome === 'ineligible' ? 'danger' : outcome === 'eligible' ? 'success' : 'question'}
    >
      {decisionOutcomeLabel(outcome)}
    </Badge>
  );
}

/** 조건 판정. */
export function FindingBadge({ outcome }: { outcome: FindingOutcome }) {
  return (
    <Badge
      tone={OUTCOME_TONES[outcome]}
      icon={outcome === 'fail' ? 'danger' : outcome === 'pass' ? 'success' : 'question'}
    >
      {findingOutcomeLabel(outcome)}
    </Badge>
  );
}
