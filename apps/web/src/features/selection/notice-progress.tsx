import type { NoticeSummary } from '@subsidy/contract';
import { LinkButton } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { useNoticeProgress } from './notice-counts.ts';

/** 평가 완료 건수 by notice and type, with the way to a new run. */
export function NoticeProgressTable({
  notices,
  mayCreate,
}: {
  notices: readonly NoticeSummary[];
  mayCreate: boolean;
}) {
  const progress = useNoticeProgress(notices);
  if (progress === undefined) return <Skeleton lines={3} />;
  if (progress.length === 0) return <p className="muted">제출된 신청이 아직 없습니다.</p>;
  return (
    <DataTable
      caption="공고와 유형별 진행"
      captionHidden
      columns={[
        {
          key: 'notice',
          label: '공고 · 유형',
          rowHeader: true,
          cell: ({ notice, typeLabel }) => (
            <span className="cell-stack">
              <span>{notice.title}</span>
              <span className="muted small">{typeLabel}</span>
            </span>
          ),
        },
        {
          key: 'reviewed',
          label: '평가 완료',
          align: 'right',
          cell: ({ reviewed }) => <strong>{reviewed}건</strong>,
        },
        {
          key: 'onTheWay',
          label: '진행 중',
          align: 'right',
          cell: ({ onTheWay }) => `${String(onTheWay)}건`,
        },
        {
          key: 'action',
          label: '할 일',
          cell: ({ notice, type, reviewed, onTheWay }) => {
            if (!mayCreate) return reviewed > 0 ? '선정안을 만들 수 있음' : '평가 진행 중';
            if (reviewed === 0) return '평가 진행 중';
            return (
              <span className="row">
                <LinkButton
                  look="secondary"
                  size="small"
                  to={`/office/selection?noticeId=${notice.id}&type=${type}`}
                >
                  선정안 만들기
                </LinkButton>
                {onTheWay > 0 && <span className="muted small">아직 {onTheWay}건이 끝나지 않음</span>}
              </span>
            );
          },
        },
      ]}
      rows={progress}
      rowKey={({ notice, type }) => `${notice.id} ${type}`}
    />
  );
}
