import type { CompanyView } from '@subsidy/contract';
import { useUser } from '../../api/session.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EndMembership } from '../../ui/end-membership.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { OfferOwnership } from './ownership-offer.tsx';

type Member = CompanyView['members'][number];

/** 구성원: everyone who may write the company's applications. */
export function MemberList({ members }: Pick<CompanyView, 'members'>) {
  const { id: me } = useUser();
  const isOwner = members.some((member) => member.id === me && member.isOwner);
  /** The owner ends the others, a member leaves. */
  const mayEnd = (member: Member): boolean => !member.isOwner && (isOwner || member.id === me);
  const endOf = (member: Member) =>
    mayEnd(member) && (
      <div className="row">
        {isOwner && <OfferOwnership membershipId={member.membershipId} name={member.name} />}
        <EndMembership membershipId={member.membershipId} whose={member.name} what="이 기업의 구성원" />
      </div>
    );
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
                대표 담당자
              </Badge>
            ) : (
              '위임받은 담당자'
            ),
        },
        ...(members.some(mayEnd) ? [{ key: 'end', label: '관리', cell: endOf }] : []),
      ]}
      rows={members}
      rowKey={(member) => member.id}
    />
  );
}
