import { Badge } from './status-badge.tsx';

/** 연습용: stands wherever something of the sample data is shown. */
export function SampleMark() {
  return (
    <Badge tone="attention" icon="information">
      연습용
    </Badge>
  );
}
