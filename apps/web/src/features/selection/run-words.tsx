import type { SelectionRunStatus } from '@subsidy/contract';
import { selectionResultLabel, type SelectionResult, type StatusTone } from '@subsidy/rules';
import { Badge } from '../../ui/status-badge.tsx';

const STATUSES: Record<SelectionRunStatus, { label: string; tone: StatusTone }> = {
  draft: { label: '작성 중', tone: 'neutral' },
  proposed: { label: '승인 대기', tone: 'attention' },
  returned: { label: '반려', tone: 'ended' },
  approved: { label: '승인', tone: 'good' },
  discarded: { label: '버림', tone: 'ended' },
};

const RESULT_TONES: Record<SelectionResult, StatusTone> = {
  selected: 'good',
  reserve: 'attention',
  'not-selected': 'ended',
};

/** 선정안 상태. */
export function RunBadge({ status }: { status: SelectionRunStatus }) {
  return <Badge tone={STATUSES[status].tone}>{STATUSES[status].label}</Badge>;
}

/** 선정 결과 of one application. */
export function ResultBadge({ result }: { result: SelectionResult }) {
  return <Badge tone={RESULT_TONES[result]}>{selectionResultLabel(result)}</Badge>;
}
