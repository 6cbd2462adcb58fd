import type { ResultView } from '@subsidy/contract';
import { useParams } from 'react-router';
import { ApiProblem } from '../../api/problem.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import { useResult } from '../../features/case/api/get-result.ts';
import { ResultOutcome } from '../../features/results/result-outcome.tsx';
import { ResultScore } from '../../features/results/result-score.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { won } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOf, trailOf } from './application-frame.tsx';

const OUT_OF_ORDER = 409;

/** 결과: outcome, reason, score by block, rank, money, whom to ask. */
export function ResultPage() {
  const { applicationId = '' } = useParams();
  const application = useCase(applicationId);
  return (
    <Loading query={application}>
      {(found) => (
        <Page title="선정 결과" trail={trailOf(found)} lead={found.projectTitle ?? undefined}>
          <Result applicationId={found.id} />
        </Page>
      )}
    </Loading>
  );
}

function Result({ applicationId }: { applicationId: string }) {
  const result = useResult(applicationId);
  if (result.error instanceof ApiProblem && result.error.status === OUT_OF_ORDER) {
    return (
      <EmptyState
        title="아직 결과가 나오지 않았습니다."
        actions={<LinkButton to={addressOf(applicationId)}>진행 상황 보기</LinkButton>}
      >
        결과가 정해지면 메일로 알려 드립니다.
      </EmptyState>
    );
  }
  return (
    <Loading query={result}>
      {(found) => (
        <div className="stack">
          <ResultOutcome result={found} />
          <ResultScore result={found} />
          {found.fundingPlan !== null && (
            <Card title="사업비">
              <div className="stack-tight">
                <MoneyBar parts={moneyParts(found.fundingPlan)} title="인정 사업비 (원가계산을 거친 금액)" />
                <AppliedMoney result={found} />
              </div>
            </Card>
          )}
        </div>
      )}
    </Loading>
  );
}

/** 신청 금액, beside what was accepted. */
function AppliedMoney({ result: { appliedTotalCostKrw, appliedGovernmentKrw } }: { result: ResultView }) {
  if (appliedTotalCostKrw === null) return null;
  return (
    <p className="muted">
      {`신청할 때: 총사업비 ${won(appliedTotalCostKrw)}`}
      {appliedGovernmentKrw !== null &&
        appliedGovernmentKrw > 0 &&
        `, 정부지원금 ${won(appliedGovernmentKrw)}`}
    </p>
  );
}
