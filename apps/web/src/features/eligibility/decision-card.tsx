import { bonusLabel, projectTypeLabel, requiredCostLabel, type Decision } from '@subsidy/rules';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConditionList } from '../../ui/condition-list.tsx';
import { Details } from '../../ui/details.tsx';
import { won, wonInWords } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { DecisionBadge } from '../../ui/status-badge.tsx';
import { SmallestChange } from './smallest-change.tsx';

/** The decision on one notice and type, as it stands with the answers so far. */
export function DecisionCard({
  decision,
  noticeTitle,
  openCount,
  recommended,
  onApply,
}: {
  decision: Decision;
  noticeTitle: string;
  /** Questions that the decision still waits for. */
  openCount: number;
  /** Why this one is recommended; null when another one is. */
  recommended: string | null;
  /** Absent when the notice takes no applications now. */
  onApply?: (() => void) | undefined;
}) {
  const { conditions, fundingPlan, outcome } = decision;
  const failed = conditions.filter((condition) => condition.outcome === 'fail').length;
  const passed = conditions.filter((condition) => condition.outcome === 'pass').length;
  return (
    <section
      className="card stack-tight"
      aria-label={`${noticeTitle} ${projectTypeLabel(decision.type)} 판정`}
    >
      <div className="row-apart">
        <h3 className="decision-title">{projectTypeLabel(decision.type)}</h3>
        <DecisionBadge outcome={outcome} />
      </div>
      <p className="muted small">{noticeTitle}</p>
      <p role="status" className="small">
        {summary(failed, openCount, passed, conditions.length)}
      </p>
      <SmallestChange decision={decision} />
      {recommended !== null && (
        <Banner tone="success" title="추천">
          {recommended}
        </Banner>
      )}
      {fundingPlan !== null && <MoneyBar parts={moneyParts(fundingPlan)} title="누가 얼마를 내나요?" />}
      {decision.warnings.map((warning) => (
        <Banner tone="warning" key={warning.code}>
          {warning.message}
        </Banner>
      ))}
      <Details summary={`조건 ${String(conditions.length)}개와 근거`} open={failed > 0}>
        <ConditionList conditions={conditions} />
      </Details>
      <MoneyDetails decision={decision} />
      {onApply !== undefined && outcome !== 'ineligible' && (
        <Button onClick={onApply} look={outcome === 'eligible' ? 'primary' : 'secondary'}>
          이 내용으로 신청하기
        </Button>
      )}
    </section>
  );
}

function summary(failed: number, open: number, passed: number, total: number): string {
  if (failed > 0)
    return `충족하지 않는 조건이 ${String(failed)}개 있습니다. 아래에서 해결 방법을 확인하세요.`;
  if (passed === total) return `조건 ${String(total)}개를 모두 충족합니다.`;
  return `조건 ${String(total)}개 가운데 ${String(passed)}개를 충족합니다. 남은 질문 ${String(open)}개에 답하면 판정이 나옵니다.`;
}

function MoneyDetails({ decision }: { decision: Decision }) {
  const { fundingPlan, bonus } = decision;
  if (fundingPlan === null && bonus.items.length === 0) return null;
  return (
    <Details summary="비용과 가점 자세히">
      {fundingPlan !== null && (
        <ul className="small">
          <li>정부지원금 한도: {wonInWords(fundingPlan.governmentCapKrw)}</li>
          <li>현물로 낼 수 있는 최대 금액: {wonInWords(fundingPlan.companyInKindMaxKrw)}</li>
          {fundingPlan.requiredCosts.map((cost) => (
            <li key={cost.code}>
              꼭 넣어야 하는 비용: {requiredCostLabel(cost.code)} {won(cost.amountKrw)}
            </li>
          ))}
        </ul>
      )}
      {bonus.items.length > 0 && (
        <ul className="small">
          <li>가점 {bonus.points}점</li>
          {bonus.items.map((item) => (
            <li key={item.code}>
              {bonusLabel(item.code)}:{' '}
              {item.counted ? `${String(item.points)}점` : '한도를 넘어 반영되지 않습니다'}
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}
