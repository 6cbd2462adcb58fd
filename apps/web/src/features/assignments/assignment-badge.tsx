import type { AssignmentStatus } from '@subsidy/contract';
import { assignmentWords } from '@subsidy/rules/case';
import { Badge } from '../../ui/status-badge.tsx';

/** 배정 상태. */
export function AssignmentBadge({ status }: { status: AssignmentStatus }) {
  const { label, tone } = assignmentWords(status);
  return <Badge tone={tone}>{label}</Badge>;
}
