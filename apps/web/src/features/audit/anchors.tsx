import type { AuditAnchorView } from '@subsidy/contract';
import { Link } from 'react-router';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { day, grouped, instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { AnchorComparison } from './anchor-comparison.tsx';
import { useAnchors } from './api/list-anchors.ts';
import { stampAddress } from './api/stamp-address.ts';

const SHOWN = 7;

const COLUMNS: readonly Column<AuditAnchorView>[] = [
  { key: 'day', label: '날짜', rowHeader: true, cell: (anchor) => day(anchor.day) },
  { key: 'number', label: '확인점 번호', align: 'right', cell: ({ checkpointId }) => checkpointId },
  { key: 'mails', label: '메일', cell: ({ mailedTo }) => mailed(mailedTo) },
  { key: 'stamp', label: '시점확인', cell: (anchor) => <Stamp anchor={anchor} /> },
  {
    key: 'print',
    label: '인쇄',
    cell: (anchor) => <Link to={`/audit/anchors/${anchor.day}`}>{day(anchor.day)} 기준점 인쇄</Link>,
  },
];

const mailed = (to: readonly string[]): string =>
  to.length === 0 ? '보내지 않음' : `${grouped(to.length)}명에게 보냄`;

function Stamp({ anchor: { id, stampedAt, stampProblem } }: { anchor: AuditAnchorView }) {
  if (stampedAt !== null) return <a href={stampAddress(id)}>{instant(stampedAt)} 받음</a>;
  return <span>{stampProblem === null ? '받지 않음' : '기관이 답하지 않아 다시 시도합니다'}</span>;
}

/** 기준점: what of the record lies outside the portal, where nobody who changes the record reaches it. */
export function Anchors() {
  const anchors = useAnchors();
  return (
    <Card title="바깥에 남긴 기준점" level={2}>
      <div className="stack">
        <p>
          날마다 기록의 지문을 포털 밖에 남깁니다. 데이터베이스를 다룰 수 있는 사람이 기록을 처음부터 다시
          쓰더라도 밖에 있는 지문은 바꾸지 못합니다. 인쇄해 보관하거나, 설정한 사람에게 메일로 보냅니다.
        </p>
        <Loading query={anchors}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title="아직 기준점이 없습니다. 기록이 쌓이면 하루에 하나씩 생깁니다." />
            ) : (
              <>
                <Days anchors={items.slice(0, SHOWN)} />
                {items.length > SHOWN && (
                  <Details summary={`지난 기준점 ${grouped(items.length - SHOWN)}개 더 보기`}>
                    <Days anchors={items.slice(SHOWN)} />
                  </Details>
                )}
              </>
            )
          }
        </Loading>
        <AnchorComparison />
      </div>
    </Card>
  );
}

const Days = ({ anchors }: { anchors: readonly AuditAnchorView[] }) => (
  <DataTable caption="기준점" captionHidden columns={COLUMNS} rows={anchors} rowKey={({ id }) => id} />
);
