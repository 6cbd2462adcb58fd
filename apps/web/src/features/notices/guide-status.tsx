import type { GuideNoticeView } from '@subsidy/contract';
import { guideIntakeAt, type Intake, type StatusTone } from '@subsidy/rules';
import type { IconName } from '../../ui/icon.tsx';
import { Badge } from '../../ui/status-badge.tsx';

const LOOKS: Record<Intake, { label: string; tone: StatusTone; icon: IconName }> = {
  open: { label: '접수 중', tone: 'good', icon: 'success' },
  upcoming: { label: '접수 예정', tone: 'progress', icon: 'clock' },
  closed: { label: '접수 마감', tone: 'neutral', icon: 'close' },
  unknown: { label: '접수 기간 미공개', tone: 'attention', icon: 'question' },
};

/** 접수 상태 of a program of another office. */
export function GuideStatus({ notice, nowMs }: { notice: GuideNoticeView; nowMs: number }) {
  const { label, tone, icon } = LOOKS[guideIntakeAt(notice, new Date(nowMs))];
  return (
    <span className="row badge-row">
      <Badge tone={tone} icon={icon}>
        {label}
      </Badge>
    </span>
  );
}
