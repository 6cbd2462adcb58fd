import { DeskList } from '../../features/desk/desk-list.tsx';
import { Page } from '../../ui/page.tsx';

/** 신청 현황 of all TechnoParks, read only. */
export function CasesPage() {
  return (
    <Page title="신청 현황" width="wide" lead="모든 테크노파크의 신청입니다. 여기서는 볼 수만 있습니다.">
      <div className="desk">
        <DeskList base="/cases" withTechnoPark />
      </div>
    </Page>
  );
}
