import { useParams } from 'react-router';
import { CostAnswerForm, CostAnswerState } from '../../features/cost-reviews/cost-answer.tsx';
import { CostReviewResult } from '../../features/cost-reviews/cost-review-result.tsx';
import { useCase } from '../../features/case/api/get-case.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOf, trailOf } from './application-frame.tsx';

/** 원가계산 결과와 회신, for the company: what was accepted and why, and its answer. */
export function CostReviewPage() {
  const { applicationId = '' } = useParams();
  const application = useCase(applicationId);
  return (
    <Loading query={application}>
      {(found) => (
        <Page title="원가계산 결과" trail={trailOf(found)} lead={found.projectTitle ?? undefined}>
          {found.costReview === null ? (
            <EmptyState
              title="회신할 원가계산 결과가 없습니다."
              actions={<LinkButton to={addressOf(found.id)}>진행 상황 보기</LinkButton>}
            />
          ) : (
            <div className="stack">
              {found.costReview.status !== 'awaiting-answer' && <CostAnswerState review={found.costReview} />}
              <CostReviewResult review={found.costReview} view={found} />
              {found.costReview.status === 'awaiting-answer' && (
                <CostAnswerForm view={found} review={found.costReview} />
              )}
            </div>
          )}
        </Page>
      )}
    </Loading>
  );
}
