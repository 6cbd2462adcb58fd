import type { NoticeView } from '@subsidy/contract';
import { projectTypeLabel, type Decision, type FieldValues, type FormField } from '@subsidy/rules';
import { useNavigate } from 'react-router';
import { useNow } from '../../api/now.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DecisionBadge } from '../../ui/status-badge.tsx';
import { AnswerList } from './answer-list.tsx';
import { answersForForm, chosenType } from './check-fields.ts';
import { decideOn, openQuestions } from './decide.ts';
import { DecisionCard } from './decision-card.tsx';
import { carryAnswers } from './kept-answers.ts';

/** The result as it forms, and the answers it rests on. */
export function CheckResult({
  notices,
  fields,
  answers,
  onEdit,
  onForget,
}: {
  notices: readonly NoticeView[];
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  onEdit: (group: number, field: string) => void;
  onForget: () => void;
}) {
  const now = useNow();
  const navigate = useNavigate();
  const { decisions, recommended } = decideOn(notices, answers, new Date(now));
  const apply = (decision: Decision): void => {
    const type = chosenType(decision.type);
    if (type === undefined) return;
    carryAnswers({
      noticeId: decision.noticeId,
      type,
      values: answersForForm(fields, answers),
    });
    void navigate(`/applications/new?notice=${decision.noticeId}&type=${decision.type}`);
  };
  return (
    <aside className="stack check-side" id="check-result" aria-label="결과와 내 답변">
      <h2 className="section-title">지금까지의 결과</h2>
      {decisions.map((decision) => {
        const notice = notices.find(({ id }) => id === decision.noticeId);
        const isBest = recommended?.noticeId === decision.noticeId && recommended.type === decision.type;
        return (
          <DecisionCard
            key={`${decision.noticeId} ${decision.type}`}
            decision={decision}
            noticeTitle={notice?.title ?? decision.noticeId}
            openCount={openQuestions(decision, answers).length}
            recommended={isBest && decisions.length > 1 ? recommended.reason : null}
            onApply={notice?.status === 'open' ? () => apply(decision) : undefined}
          />
        );
      })}
      <Card
        title="내 답변"
        tone="surface"
        actions={
          Object.keys(answers).length > 0 ? (
            <Button look="quiet" size="small" onClick={onForget}>
              모두 지우기
            </Button>
          ) : undefined
        }
      >
        <AnswerList fields={fields} answers={answers} onEdit={onEdit} />
      </Card>
      <ResultBar decision={decisions[0]} answers={answers} />
    </aside>
  );
}

/** On a phone the result is below the questions: this bar keeps it in sight. */
function ResultBar({ decision, answers }: { decision: Decision | undefined; answers: FieldValues }) {
  if (decision === undefined) return null;
  const open = openQuestions(decision, answers).length;
  return (
    <div className="result-bar">
      <DecisionBadge outcome={decision.outcome} />
      <span className="small">
        {open > 0 ? `남은 질문 ${String(open)}개` : projectTypeLabel(decision.type)}
      </span>
      <a className="button button-secondary button-small" href="#check-result">
        결과 보기
      </a>
    </div>
  );
}
