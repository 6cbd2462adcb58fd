import { AccountTable } from '../../features/operations/account-table.tsx';
import { useStaffOrganizations } from '../../features/staff/api/get-staff-organizations.ts';
import { StaffProposalForm } from '../../features/staff/staff-proposal-form.tsx';
import { StaffProposals } from '../../features/staff/staff-proposals.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 담당자: who is let in, by two administrators, and every account with what it may act as. */
export function StaffPage() {
  const organizations = useStaffOrganizations();
  return (
    <Page
      title="담당자"
      width="wide"
      lead="한 관리자가 제안하고 다른 관리자가 확인해야 담당자가 등록됩니다. 떠난 사람의 소속은 바로 끝낼 수 있습니다."
    >
      <div className="desk stack-loose">
        <section className="stack-tight" aria-labelledby="staff-proposals">
          <h2 id="staff-proposals">등록 제안</h2>
          <StaffProposals />
        </section>
        <Loading query={organizations}>{(found) => <StaffProposalForm organizations={found} />}</Loading>
        <section className="stack-tight" aria-labelledby="accounts">
          <h2 id="accounts">계정과 소속</h2>
          <AccountTable />
        </section>
      </div>
    </Page>
  );
}
