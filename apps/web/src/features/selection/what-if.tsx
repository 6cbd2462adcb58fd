import type {
  QuotaView,
  SelectionRunView,
  SelectionTrialView,
  TriedQuotaBody,
  TrySelectionBody,
} from '@subsidy/contract';
import { selectionResultLabel, type FillRule } from '@subsidy/rules';
import { useDeferredValue, useState } from 'react';
import { ProblemBanner } from '../../ui/banner.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Fold } from '../../ui/fold.tsx';
import { won, wonInWords } from '../../ui/format.ts';
import { useTrial } from './api/try-selection.ts';
import { Slider } from './slider.tsx';

const FILLS = [
  { value: 'stop' as const, label: '처음 들어가지 않는 신청에서 멈춤' },
  { value: 'skip' as const, label: '건너뛰고 들어가는 신청을 계속 선정' },
];
const STEPS = 40;
const NICE_KRW = 10_000_000;

/** 가상 배정: other money or quotas beside the run; nothing of it is kept. */
export function WhatIf({ run }: { run: SelectionRunView }) {
  return (
    <Fold summary="예산이나 배정 기준을 바꾸면 (기록하지 않음)" printed={false}>
      {() => <Trial run={run} />}
    </Fold>
  );
}

/** What is tried; the other payers' lines are the run's. */
const askedOf = (
  { id, kind, noticeId, type, budgets }: SelectionRunView,
  budgetKrw: number,
  fill: FillRule | null,
  quotas: TriedQuotaBody[],
): TrySelectionBody => ({
  kind: kind === 'promotion' ? 'promotion' : 'selection',
  noticeId,
  type,
  ...(budgetKrw === 0 ? {} : { budgetKrw }),
  budgets: budgets.map(({ payer, regionCode, budgetKrw: lineKrw }) => ({
    payer,
    regionCode,
    budgetKrw: lineKrw,
  })),
  ...(fill === null ? {} : { fill }),
  quotas,
  runId: id,
});

function Trial({ run }: { run: SelectionRunView }) {
  const [budgetKrw, setBudget] = useState(run.budgetKrw);
  const [fill, setFill] = useState<FillRule | null>(null);
  const [rows, setRows] = useState<TriedQuotaBody[]>([]);
  const body = useDeferredValue(askedOf(run, budgetKrw, fill, rows));
  const trial = useTrial(body);
  const setRow = (row: TriedQuotaBody): void =>
    setRows([
      ...rows.filter((one) => one.row !== row.row),
      { ...rows.find((one) => one.row === row.row), ...row },
    ]);
  const mostKrw = Math.max(NICE_KRW, 2 * run.budgetKrw);
  return (
    <div className="stack">
      {run.budgetKrw > 0 && (
        <Slider
          label="예산 (정부지원금 합계)"
          value={budgetKrw}
          min={Math.min(NICE_KRW, run.budgetKrw)}
          max={mostKrw}
          step={Math.max(NICE_KRW, Math.round(mostKrw / STEPS / NICE_KRW) * NICE_KRW)}
          shown={wonInWords(budgetKrw)}
          onChange={setBudget}
        />
      )}
      <RadioGroup
        id="trial-fill"
        name="trial-fill"
        label="예산이 모자랄 때"
        value={fill ?? trial.data?.fill ?? 'stop'}
        options={FILLS}
        onValueChange={setFill}
      />
      {(trial.data?.quotas ?? []).map((quota, row) => (
        <QuotaSliders
          key={quota.label}
          quota={quota}
          tried={rows.find((one) => one.row === row)}
          most={Math.max(run.items.length, quota.minCount ?? 0, quota.maxCount ?? 0)}
          onChange={(change) => setRow({ row, ...change })}
        />
      ))}
      <ProblemBanner error={trial.error} />
      {trial.data !== undefined && trial.error === null && <TrialResult run={run} trial={trial.data} />}
    </div>
  );
}

function QuotaSliders({
  quota,
  tried,
  most,
  onChange,
}: {
  quota: QuotaView;
  tried: TriedQuotaBody | undefined;
  most: number;
  onChange: (change: Omit<TriedQuotaBody, 'row'>) => void;
}) {
  const least = tried?.minCount ?? quota.minCount;
  const largest = tried?.maxCount ?? quota.maxCount;
  return (
    <>
      {least !== null && (
        <Slider
          label={`「${quota.label}」 최소`}
          value={least}
          min={0}
          max={most}
          step={1}
          shown={`${String(least)}건`}
          onChange={(minCount) => onChange({ minCount })}
        />
      )}
      {largest !== null && (
        <Slider
          label={`「${quota.label}」 최대`}
          value={largest}
          min={0}
          max={most}
          step={1}
          shown={`${String(largest)}건`}
          onChange={(maxCount) => onChange({ maxCount })}
        />
      )}
    </>
  );
}

function TrialResult({ run, trial }: { run: SelectionRunView; trial: SelectionTrialView }) {
  const { counts, moves } = trial;
  return (
    <div className="stack-tight" aria-live="polite">
      <p>
        선정 <strong>{counts.selected}건</strong>(이 선정안 {run.counts.selected}건) · 예비 {counts.reserve}건
        · 지원금 {won(trial.selectedGovernmentKrw)}
      </p>
      {moves.length === 0 ? (
        <p className="muted">이 선정안과 결과가 달라지는 신청이 없습니다.</p>
      ) : (
        <DataTable
          caption={`결과가 달라지는 신청 ${String(moves.length)}건`}
          dense
          rows={moves}
          rowKey={({ applicationId }) => applicationId}
          columns={[
            {
              key: 'company',
              label: '기업',
              rowHeader: true,
              cell: ({ companyName, receiptNumber }) => `${companyName} ${receiptNumber}`,
            },
            {
              key: 'move',
              label: '결과',
              cell: ({ from, to }) =>
                `${from === null ? '대상 아님' : selectionResultLabel(from)} → ${selectionResultLabel(to)}`,
            },
            { key: 'reason', label: '까닭', cell: ({ reason }) => reason },
          ]}
        />
      )}
    </div>
  );
}
