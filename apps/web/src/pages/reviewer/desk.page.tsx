import { subject } from '@subsidy/rules';
import { useUser } from '../../api/session.ts';
import { DeskList } from '../../features/desk/desk-list.tsx';
import { Page } from '../../ui/page.tsx';

/** 신청 현황 of a TechnoPark: what waits, by status. */
export function DeskPage() {
  const user = useUser();
  return (
    <Page title="신청 현황" width="wide" lead={`${subject(user.organization.name)} 맡은 신청입니다.`}>
      <div className="desk">
        <DeskList base="/desk" withTechnoPark={false} />
      </div>
    </Page>
  );
}
