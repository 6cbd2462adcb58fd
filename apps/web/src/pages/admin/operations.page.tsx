import { FailedJobs } from '../../features/operations/failed-jobs.tsx';
import { OperationsOverview } from '../../features/operations/operations-overview.tsx';
import { Page } from '../../ui/page.tsx';

/** 운영 현황: the portal's own machinery, and what it gave up. Contents of applications are not shown here. */
export function OperationsPage() {
  return (
    <Page
      title="운영 현황"
      width="wide"
      lead="30초마다 새로 읽습니다. 신청서의 내용은 관리자에게 보이지 않습니다."
    >
      <div className="desk stack-loose">
        <OperationsOverview />
        <section className="stack-tight" aria-labelledby="failed-jobs">
          <h2 id="failed-jobs">멈춘 작업</h2>
          <FailedJobs />
        </section>
      </div>
    </Page>
  );
}
