import type { NoticeSummary } from '@subsidy/contract';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { Badge } from '../../ui/status-badge.tsx';

const STATUSES = {
  open: { label: '접수 중', tone: 'good', icon: 'success' },
  upcoming: { label: '접수 예정', tone: 'progress', icon: 'clock' },
  closed: { label: '접수 마감', tone: 'neutral', icon: 'close' },
} as const;

/** Whether a notice takes applications, and that it is a sample. */
export function NoticeStatus({ notice }: { notice: Pick<NoticeSummary, 'status' | 'sample'> }) {
  const { label, tone, icon } = STATUSES[notice.status];
  return (
    <span className="row badge-row">
      <Badge tone={tone} icon={icon}>
        {label}
      </Badge>
      {notice.sample && <SampleMark />}
    </span>
  );
}
