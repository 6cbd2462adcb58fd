import type { SelectionRunView } from '@subsidy/contract';
import { Card, Facts } from '../../ui/card.tsx';
import { instant, won, wonInWords } from '../../ui/format.ts';
import { budgetInWords, lineName, supportInWords } from './budget-words.ts';
import { RunBadge } from './run-words.tsx';

const ENDS: Partial<Record<SelectionRunView['status'], string>> = { discarded: '버림', withdrawn: '철회' };

/** Who made, proposed and decided a run, its figures and the hash of what it was made from. */
export function RunFacts({ run }: { run: SelectionRunView }) {
  const step = (at: string | null, by: string | null): string =>
    at === null ? '–' : `${instant(at)} ${by ?? ''}`;
  return (
    <Card title="선정안" level={2} actions={<RunBadge status={run.status} />}>
      <Facts
        items={[
          { key: 'notice', name: '공고와 유형', value: `${run.noticeTitle} · ${run.typeLabel}` },
          {
            key: 'budget',
            name: '예산',
            value:
              run.budgetKrw === 0
                ? budgetInWords(run)
                : `${wonInWords(run.budgetKrw)} (${won(run.budgetKrw)})`,
          },
          ...run.budgets.map((line) => ({
            key: `${line.payer} ${line.regionCode ?? ''}`,
            name: lineName(line),
            value: `${won(line.budgetKrw)} 가운데 ${won(line.selectedKrw)} 배정, ${won(line.budgetKrw - line.selectedKrw)} 남음`,
          })),
          ...(run.appeal === null ? resultsOf(run) : []),
          { key: 'created', name: '작성', value: step(run.createdAt, run.createdBy) },
          { key: 'proposed', name: '제안', value: step(run.proposedAt, run.proposedBy) },
          {
            key: 'decided',
            name: ENDS[run.status] ?? '결정',
            value: step(run.decidedAt, run.decidedBy),
          },
          ...(run.returnReason === null
            ? []
            : [
                {
                  key: 'return',
                  name: '반려 사유',
                  value: <span className="pre-wrap">{run.returnReason}</span>,
                },
              ]),
          {
            key: 'hash',
            name: '자료 지문 (sha256)',
            value: <code className="hash">{run.inputsSha256}</code>,
          },
        ]}
      />
      <p className="muted small">
        지문은 점수, 가점, 사업비와 순위 전체에서 만든 값입니다. 승인할 때 다시 계산해 한 글자라도 달라졌으면
        승인되지 않습니다. 제안한 사람과 승인하는 사람은 똑같은 자료를 봅니다.
      </p>
    </Card>
  );
}

/** What a ranking comes to; an appeal has its one result beside its reason. */
const resultsOf = (run: SelectionRunView) => [
  {
    key: 'selected',
    name: '선정',
    value: `${String(run.counts.selected)}건, ${supportInWords(run)}`,
  },
  {
    key: 'others',
    name: '예비와 미선정',
    value: `예비 ${String(run.counts.reserve)}건, 미선정 ${String(run.counts.notSelected)}건`,
  },
];
