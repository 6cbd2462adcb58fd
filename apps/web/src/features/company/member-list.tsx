import type { CompanyView } from '@subsidy/contract';
import { DataTable } from '../../ui/data-table.tsx';
import { Badge } from '../../ui/status-badge.tsx';

/** 구성원: everyone who may write the company's applications. */
export function MemberList({ members }: Pick<CompanyView, 'members'>) {
  return (
    <DataTable
      caption="구성원"
      captionHidden
      columns={[
        { key: 'name', label: '이름', rowHeader: true, cell: (member) => member.name },
        { key: 'email', label: '이메일', cell: (member) => member.email },
        {
          key: 'role',
          label: '구분',
          cell: (member) =>
            member.isOwner ? (
              <Badge tone="progress" icon="person">
                대표 계정
              </Badge>
            ) : (
              '구성원'
            ),
        },
      ]}
      rows={members}
      rowKey={(member) => member.id}
    />
  );
}
