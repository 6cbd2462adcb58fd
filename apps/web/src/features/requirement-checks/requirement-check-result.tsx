import type { ReconsiderationView, RequirementCheckView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';

const WORDS = {
  pass: { label: '적합', tone: 'good' },
  fail: { label: '부적합', tone: 'ended' },
  unconfirmed: { label: '부적합 (확인 대기)', tone: 'attention' },
  returned: { label: '부적합 (되돌림)', tone: 'neutral' },
  reconsidered: { label: '부적합 (재심의 중)', tone: 'attention' },
  'set-aside': { label: '부적합 (재심의로 거둠)', tone: 'neutral' },
} as const;

/** 요건검토 결과, as it was decided. */
export function RequirementCheckResult({ check }: { check: RequirementCheckView }) {
  const { label, tone } = WORDS[check.status === 'in-force' ? check.outcome : check.status];
  return (
    <Card
      title="요건검토 결과"

      actions={<Badge tone={tone}>{label}</Badge>}
    >
      <p className="muted small">
        {instant(check.checkedAt)} · {check.checkedBy}
        {check.decidedAt !== null &&
          ` · ${check.status === 'returned' ? '되돌림' : '확인'} ${instant(check.decidedAt)} ${check.decidedBy ?? ''}`}
      </p>
      {check.returnReason !== null && <p className="pre-wrap">되돌린 이유: {check.returnReason}</p>}
      {check.reconsideration !== null && check.reconsideration.decidedAt !== null && (
        <ReconsiderationFacts reconsideration={check.reconsideration} />
      )}
      {check.reasons.length > 0 && (
        <ul className="stack-lines">
          {check.reasons.map(({ ruleId, note }) => (
            <li key={ruleId} className="pre-wrap">
              {note}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** 재심의, once it is decided: one that waits stands above, with what can be done. */
function ReconsiderationFacts({ reconsideration }: { reconsideration: ReconsiderationView }) {
  const { askedAt, askedBy, reason, decidedAt, decidedBy, returnReason } = reconsideration;
  return (
    <>
      <p className="muted small">
        재심의 요청 {instant(askedAt)} · {askedBy}
        {decidedAt !== null &&
          ` · ${returnReason === null ? '거둠' : '되돌림'} ${instant(decidedAt)} ${decidedBy ?? ''}`}
      </p>
      <p className="pre-wrap">재심의 이유: {reason}</p>
      {returnReason !== null && <p className="pre-wrap">재심의를 되돌린 이유: {returnReason}</p>}
    </>
  );
}

/** 이전 요건검토: what was returned, or set aside when the office decided again. */
export function FormerChecks({ checks }: { checks: readonly RequirementCheckView[] }) {
  if (checks.length === 0) return null;
  return (
    <Details summary={`이전 요건검토 ${String(checks.length)}건 보기`}>
      <div className="stack">
        {checks.map((check) => (
          <RequirementCheckResult key={`${check.checkedAt} ${check.status}`} check={check} />
        ))}
      </div>
    </Details>
  );
}
