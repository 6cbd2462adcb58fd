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

/** 신청 상태 in its one wording, with the marks of a case beside it. */
export function StatusBadge({
  status,
  hasPlan = true,
  marks = [],
}: {
  status: ApplicationStatus;
  /** Whether the notice has a plan stage. */
  hasPlan?: boolean;
  marks?: readonly string[];
}) {
  return (
    <span className="row badge-row">
      <Badge tone={statusTone(status)}>{statusLabel(status, hasPlan)}</Badge>
      {marks.map((mark) => (
        <Badge key={mark} tone="attention">
          {mark}
        </Badge>
      ))}
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
