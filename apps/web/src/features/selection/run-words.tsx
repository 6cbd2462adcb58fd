import type { SelectionRunStatus } from '@subsidy/contract';
import { selectionResultLabel, type SelectionResult, type StatusTone } from '@subsidy/rules';
import { runWords } from '@subsidy/rules/case';
import { Badge } from '../../ui/status-badge.tsx';

const RESULT_TONES: Record<SelectionResult, StatusTone> = {
  selected: 'good',
  reserve: 'attention',
  'not-selected': 'ended',
};

/** 선정안 상태. */
export function RunBadge({ status }: { status: SelectionRunStatus }) {
  const { label, tone } = runWords(status);
  return <Badge tone={tone}>{label}</Badge>;
}

/** 선정 결과 of one application. */
export function ResultBadge({ result }: { result: SelectionResult }) {
  return <Badge tone={RESULT_TONES[result]}>{selectionResultLabel(result)}</Badge>;
}
