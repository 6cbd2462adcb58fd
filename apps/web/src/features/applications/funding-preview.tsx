import type { ApplicationView } from '@subsidy/contract';
import { requiredCostLabel, type FieldValues } from '@subsidy/rules';
import { cappedNotes } from '@subsidy/rules/writing';
import { useNotice } from '../notices/api/get-notice.ts';
import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { CitationLine, Details } from '../../ui/details.tsx';
import { won, wonInWords, isoDayOf } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { fundingPlanFrom } from './missing.ts';
import { serverNow } from '../../api/now.ts';

/** 사업비 편성 as it forms while the amounts are typed. */
export function FundingPreview({
  application,
  values,
}: {
  application: ApplicationView;
  values: FieldValues;
}) {
  const notice = useNotice(application.noticeId);
  if (notice.data === undefined) return null;
  const plan = fundingPlanFrom(notice.data.terms, application, values, isoDayOf(serverNow()));
  if (plan === null || plan.totalCostKrw === 0) {
    return <p className="muted">총사업비를 넣으면 정부와 우리 회사가 얼마씩 내는지 여기에 나옵니다.</p>;
  }
  return (
    <Card title="사업비 편성" tone="surface">
      <div className="stack-tight" role="status">
        <MoneyBar parts={moneyParts(plan)} title="누가 얼마를 내나요?" />
        {cappedNotes(plan).map((warning) => (
          <Banner tone="warning" key={warning.code}>
            {warning.message}
          </Banner>
        ))}
        <p className="small">
          {`정부지원금 한도는 ${wonInWords(plan.governmentCapKrw)}이고, `}
          {plan.companyInKindMaxKrw === 0
            ? '회사 부담은 모두 현금입니다.'
            : `현물은 ${wonInWords(plan.companyInKindMaxKrw)}까지 넣을 수 있습니다.`}
        </p>
        {plan.requiredCosts.length > 0 && (
          <Details summary="꼭 넣어야 하는 비용">
            {plan.requiredCosts.map((cost) => (
              <div key={cost.code}>
                <p>
                  {requiredCostLabel(cost.code)} {won(cost.amountKrw)}
                </p>
                <CitationLine cite={cost.citation} />
              </div>
            ))}
          </Details>
        )}
      </div>
    </Card>
  );
}
