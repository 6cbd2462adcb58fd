import { cleanText } from '@subsidy/rules';
import type { ApplicationView, AssignEvaluatorsBody, EvaluatorView } from '@subsidy/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useCaseStep } from '../case/case-step.ts';
import { assignEvaluators } from './api/assign-evaluators.ts';
import { keys } from '../../api/keys.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEvaluators } from './api/list-evaluators.ts';

/** 평가위원 배정: several at once, with how much each has open. */
export function AssignEvaluators({ view }: { view: ApplicationView }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly EvaluatorView[]>([]);
  const evaluators = useEvaluators(cleanText(text));
  const client = useQueryClient();
  const assign = useCaseStep(view.id, (body: AssignEvaluatorsBody) => assignEvaluators(view.id, body));
  const send = (): void =>
    assign.mutate(
      { evaluatorIds: chosen.map(({ id }) => id) },
      {
        // How much each has to do has changed, on this page and on that of the next case.
        onSuccess: () => {
          setChosen([]);
          void client.invalidateQueries({ queryKey: keys.evaluators() });
        },
      },
    );
  const taken = new Set(view.assignments.map(({ evaluatorId }) => evaluatorId));
  const isChosen = (evaluator: EvaluatorView): boolean => chosen.some(({ id }) => id === evaluator.id);
  const toggle = (evaluator: EvaluatorView): void =>
    setChosen(isChosen(evaluator) ? chosen.filter(({ id }) => id !== evaluator.id) : [...chosen, evaluator]);
  const first = view.status === 'plan-submitted';
  const choice = (): ReactNode => (
    <div className="stack">
      <TextField
        label="이름·소속·전문 분야로 찾기"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Loading query={evaluators}>
        {(items) =>
          items.length === 0 ? (
            <p className="muted">찾는 평가위원이 없습니다. 찾는 말을 줄여 보세요.</p>
          ) : (
            <EvaluatorTable items={items} taken={taken} isChosen={isChosen} onToggle={toggle} />
          )
        }
      </Loading>
      <ProblemBanner error={assign.error} />
      <p aria-live="polite">
        {chosen.length === 0
          ? '배정할 위원을 고르세요.'
          : `${chosen.map(({ name }) => name).join(', ')} (${String(chosen.length)}명)에게 배정 메일이 갑니다.${first ? ' 이 과제는 평가 중으로 바뀝니다.' : ''}`}
      </p>
      <div className="form-actions">
        <Button busy={assign.isPending} disabled={chosen.length === 0} onClick={send}>
          {chosen.length === 0 ? '배정하기' : `${String(chosen.length)}명 배정하기`}
        </Button>
        {chosen.length > 0 && (
          <Button look="secondary" onClick={() => setChosen([])}>
            모두 빼기
          </Button>
        )}
      </div>
    </div>
  );
  return (
    <Card title={first ? '평가위원 배정' : '평가위원 더 배정'}>
      {first ? (
        choice()
      ) : (
        // All evaluators there are: what a review goes on with stands below them.
        <Fold summary="위원 고르기" printed={false}>
          {choice}
        </Fold>
      )}
    </Card>
  );
}

function EvaluatorTable({
  items,
  taken,
  isChosen,
  onToggle,
}: {
  items: readonly EvaluatorView[];
  taken: ReadonlySet<string>;
  isChosen: (evaluator: EvaluatorView) => boolean;
  onToggle: (evaluator: EvaluatorView) => void;
}) {
  return (
    <DataTable
      caption="평가위원"
      captionHidden
      dense
      columns={[
        {
          key: 'name',
          label: '위원',
          rowHeader: true,
          cell: (row) => (
            <label className="choice">
              <input
                type="checkbox"
                className="choice-input"
                checked={taken.has(row.id) || isChosen(row)}
                disabled={taken.has(row.id)}
                onChange={() => onToggle(row)}
              />
              <span>
                {row.name}
                {taken.has(row.id) && <span className="muted small"> (배정됨)</span>}
              </span>
            </label>
          ),
        },
        { key: 'organization', label: '소속', cell: (row) => row.organization },
        { key: 'expertise', label: '전문 분야', cell: (row) => row.expertise ?? '–' },
        {
          key: 'load',
          label: '진행 중인 평가',
          align: 'right',
          cell: (row) => `${String(row.openAssignments)}건`,
        },
      ]}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}
