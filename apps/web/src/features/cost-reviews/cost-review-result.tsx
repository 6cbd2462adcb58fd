import type { ApplicationView, CostReviewView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';
import { ComparedPlans } from './compared-plans.tsx';

/** 원가계산 결과, read only. */
export function CostReviewResult({ review, view }: { review: CostReviewView; view: ApplicationView }) {
  return (
    <Card title="원가계산 결과">
      <div className="stack-tight">
        <p className="muted small">
          {instant(review.reviewedAt)} · {review.reviewedBy}
        </p>
        {review.note !== '' && <p className="pre-wrap">{review.note}</p>}
        <ComparedPlans before={view.appliedFundingPlan ?? review.fundingPlan} after={review.fundingPlan} />
      </div>
    </Card>
  );
}
