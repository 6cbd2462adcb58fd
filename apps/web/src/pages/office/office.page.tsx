import type { SelectionRunSummary } from '@subsidy/contract';
import { waitingDrafts } from '@subsidy/rules/case';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { useUser } from '../../api/session.ts';
import { WaitingReconsiderations } from '../../features/requirement-checks/waiting-reconsiderations.tsx';
import { NoticeProgressTable } from '../../features/selection/notice-progress.tsx';
import { RunList } from '../../features/selection/run-list.tsx';
import { useSelectionRuns } from '../../features/selection/api/list-runs.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 할 일 of the program office: what waits for this person first. */
export function OfficePage() {
  const { role } = useUser();
  const runs = useSelectionRuns();
  const notices = useNoticeList();
  const officer = role === 'officer';
  return (
    <Page title="할 일" width="wide">
      <div className="desk stack-loose">
        <Loading query={runs}>
          {({ pages }) => <Waiting runs={pages.flatMap(({ items }) => items)} officer={officer} />}
        </Loading>
        <WaitingReconsiderations />
        <section className="stack-tight" aria-labelledby="progress">
          <h2 id="progress">공고별 평가 진행</h2>
          <Loading query={notices}>
            {(items) => <NoticeProgressTable notices={items} mayCreate={officer} />}
          </Loading>
        </section>
        <div className="row">
          <LinkButton look="secondary" to="/office/selection">
            모든 선정안
          </LinkButton>
          <LinkButton look="secondary" to="/office/approvals">
            승인 내역과 내보내기
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}

function Waiting({ runs, officer }: { runs: readonly SelectionRunSummary[]; officer: boolean }) {
  const proposed = runs.filter(({ status }) => status === 'proposed');
  const drafts = waitingDrafts(runs);
  const returned = runs.filter(({ status }) => status === 'returned').slice(0, 5);
  return (
    <>
      <RunGroup
        id="proposed"
        title={officer ? '승인을 기다리는 선정안' : '결정을 기다리는 선정안'}
        empty={officer ? '승인을 기다리는 선정안이 없습니다.' : '결정할 선정안이 없습니다.'}
        runs={proposed}
      />
      {officer && (
        <RunGroup
          id="drafts"
          title="제안하지 않은 선정안"
          empty="만들어 두고 제안하지 않은 선정안이 없습니다."
          runs={drafts}
        />
      )}
      {officer && returned.length > 0 && (
        <RunGroup id="returned" title="반려된 선정안" empty="" runs={returned} />
      )}
    </>
  );
}

function RunGroup({
  id,
  title,
  empty,
  runs,
}: {
  id: string;
  title: string;
  empty: string;
  runs: readonly SelectionRunSummary[];
}) {
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id}>
        {title} {runs.length > 0 && `${String(runs.length)}건`}
      </h2>
      {runs.length === 0 ? <p className="muted">{empty}</p> : <RunList caption={title} runs={runs} />}
    </section>
  );
}
