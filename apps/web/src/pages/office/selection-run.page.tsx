import { RUN_KINDS } from '../../features/selection/run-kind.ts';
import { useParams } from 'react-router';
import { useUser } from '../../api/session.ts';
import { AppealFacts } from '../../features/selection/appeal-facts.tsx';
import { BudgetLedger } from '../../features/selection/budget-ledger.tsx';
import { WhatIf } from '../../features/selection/what-if.tsx';
import { BudgetBar } from '../../features/selection/budget-bar.tsx';
import { RankingTable } from '../../features/selection/ranking-table.tsx';
import { RunDecision } from '../../features/selection/run-decision.tsx';
import { RunFacts } from '../../features/selection/run-facts.tsx';
import { useSelectionRun } from '../../features/selection/api/get-run.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** One run: decision with its warnings, figures, budget line, ranking. Proposer and approver see the same. */
export function SelectionRunPage() {
  const { runId = '' } = useParams();
  const { role, name } = useUser();
  const run = useSelectionRun(runId);
  return (
    <Page
      title={run.data === undefined ? '선정안' : `${run.data.typeLabel} ${RUN_KINDS[run.data.kind].name}`}
      trail={[{ label: '선정', to: '/office/selection' }]}
      width="wide"
    >
      <div className="desk">
        <Loading query={run}>
          {(data) => (
            <div className="stack">
              <div className="beside">
                <RunDecision run={data} role={role} userName={name} />
                <RunFacts run={data} />
              </div>
              {data.kind === 'appeal' ? (
                <AppealFacts run={data} />
              ) : (
                <>
                  <BudgetBar run={data} />
                  <RankingTable run={data} caseLink={(id) => `/applications/${id}`} />
                  <WhatIf run={data} />
                  <BudgetLedger noticeId={data.noticeId} />
                </>
              )}
            </div>
          )}
        </Loading>
      </div>
    </Page>
  );
}
