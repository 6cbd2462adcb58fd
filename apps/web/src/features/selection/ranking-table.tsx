import type { SelectionItemView, SelectionRunView } from '@subsidy/contract';
import { regionLabel, rubricBlockLabel, selectionResultLabel, technoParkLabel } from '@subsidy/rules';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { CopyTable } from '../../ui/copy-table.tsx';
import { grouped, won } from '../../ui/format.ts';
import { budgetInWords, supportOf } from './budget-words.ts';
import { ItemMoney } from './item-money.tsx';
import { isOf, RankingChips, type Chip } from './ranking-chips.tsx';
import { ResultBadge } from './run-words.tsx';
import { ScoreDots } from './score-dots.tsx';
import './ranking-table.css';

const COLUMNS = 8;
const HEAD = ['순위', '기업', '종합점수', '지원금(원)', '누적(원)', '결과', '사유', '테크노파크'] as const;

/** 누적: of the selected alone; whoever is not spends nothing. */
const cumulativeOf = ({ result, cumulativeKrw }: SelectionItemView): number | null =>
  result === 'selected' ? cumulativeKrw : null;

const spreadsheetRows = ({ items }: SelectionRunView): string[][] => [
  [
    '순위',
    '접수번호',
    '기업',
    '테크노파크',
    '기술점수',
    '가점',
    '종합점수',
    '신청 총사업비',
    '인정 총사업비',
    '신청 지원금',
    '인정 지원금',
    '누적',
    '결과',
    '사유',
  ],
  ...items.map((item) => [
    String(item.rank),
    item.receiptNumber,
    item.companyName,
    technoParkLabel(item.technoParkCode ?? ''),
    String(item.technical),
    String(item.bonus),
    String(item.score),
    item.appliedTotalCostKrw?.toString() ?? '',
    String(item.totalCostKrw),
    item.appliedGovernmentKrw?.toString() ?? '',
    String(item.governmentKrw),
    cumulativeOf(item)?.toString() ?? '',
    selectionResultLabel(item.result),
    item.reason,
  ]),
];

/**
 * The first row behind the budget line; -1 when everybody is selected. null where somebody behind it is selected all the same, because
 * another payer's line kept a better one back: no line parts the two then.
 */
export function lineIndex(items: readonly SelectionItemView[]): number | null {
  const first = items.findIndex(({ result }) => result !== 'selected');
  return first >= 0 && items.slice(first).some(({ result }) => result === 'selected') ? null : first;
}

/** 순위표: cumulative money against the budget, with the budget line drawn between the rows. */
export function RankingTable({ run, caseLink }: { run: SelectionRunView; caseLink: (id: string) => string }) {
  const [chip, setChip] = useState<Chip | null>(null);
  const shown = run.items.filter((item) => isOf(item, chip));
  const line = chip === null ? lineIndex(run.items) : null;
  return (
    <div className="stack-tight">
      <div className="row-apart">
        <h2 className="group-title">순위표 {run.items.length}건</h2>
        <CopyTable rows={() => spreadsheetRows(run)} />
      </div>
      <RankingChips items={run.items} chip={chip} onChip={setChip} />
      {chip !== null && (
        <p role="status">
          {run.items.length}건 가운데 {shown.length}건을 봅니다.
        </p>
      )}
      <div className="table-frame" role="region" aria-label="순위표">
        <table className="table table-cards table-dense">
          <caption className="visually-hidden">순위표</caption>
          <thead>
            <tr>
              {HEAD.map((label, index) => (
                <th key={label} scope="col" className={index >= 2 && index <= 4 ? 'cell-right' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((item, index) => (
              <Fragment key={item.applicationId}>
                {index === line && <BudgetLineRow run={run} />}
                <RankedRow item={item} paysGovernment={run.budgetKrw > 0} caseLink={caseLink} />
              </Fragment>
            ))}
            {line === -1 && <BudgetLineRow run={run} />}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                선정 {run.counts.selected}건 합계
              </th>
              <td className="cell-right" data-label="지원금(원)">
                <span className="cell-stack">
                  {supportOf(run).map(({ name, krw }) => (
                    <span key={name}>{name === '지원금' ? grouped(krw) : `${name} ${grouped(krw)}`}</span>
                  ))}
                </span>
              </td>
              <td className="cell-right" data-label="누적(원)">
                {run.budgetKrw === 0 ? '–' : grouped(run.selectedGovernmentKrw)}
              </td>
              <td colSpan={3}>
                {run.budgetKrw === 0
                  ? `예산 ${budgetInWords(run)}`
                  : `남는 예산 ${won(run.budgetKrw - run.selectedGovernmentKrw)}`}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function BudgetLineRow({ run }: { run: SelectionRunView }) {
  return (
    <tr className="budget-line-row">
      <td colSpan={COLUMNS}>
        예산선 {budgetInWords(run)} · 여기까지 {run.counts.selected}건 선정
      </td>
    </tr>
  );
}

const tieText = ({ tieStep }: SelectionItemView): string => {
  if (tieStep === null) return '동점';
  if (tieStep === 'receipt') return '동점: 접수번호 순';
  return `동점: ${tieStep === 'technical' ? '기술점수' : rubricBlockLabel(tieStep)} 순`;
};

/** 선정선까지: how far the score is from that of the last one selected. */
const toLineText = (points: number): string =>
  points === 0 ? '선정선' : `선정선 ${points > 0 ? '+' : '−'}${String(Math.abs(points))}`;

function RankedRow({
  item,
  paysGovernment,
  caseLink,
}: {
  item: SelectionItemView;
  paysGovernment: boolean;
  caseLink: (id: string) => string;
}) {
  const cumulative = paysGovernment ? cumulativeOf(item) : null;
  return (
    <tr>
      <td className="number" data-label="순위">
        {item.rank}
      </td>
      <th scope="row" data-label="기업">
        <span className="cell-stack">
          <Link to={caseLink(item.applicationId)}>{item.companyName}</Link>
          <span className="muted small number no-wrap">{item.receiptNumber}</span>
          <span className="muted small">
            {[item.regionCode === null ? null : regionLabel(item.regionCode), item.supplierName]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </span>
      </th>
      <td className="cell-right" data-label="종합점수">
        <span className="cell-stack">
          <strong>{item.score}</strong>
          {(item.isTied || item.tieStep !== null) && <span className="muted small">{tieText(item)}</span>}
          <span className="muted small">
            {item.technical} + 가점 {item.bonus}
          </span>
          {item.toLine !== null && <span className="muted small no-wrap">{toLineText(item.toLine)}</span>}
          <ScoreDots totals={item.evaluatorTotals} />
        </span>
      </td>
      <td className="cell-right" data-label="지원금(원)">
        <ItemMoney item={item} paysGovernment={paysGovernment} />
      </td>
      <td className="cell-right" data-label="누적(원)">
        {cumulative === null ? '–' : grouped(cumulative)}
      </td>
      <td data-label="결과">
        <ResultBadge result={item.result} />
      </td>
      <td data-label="사유" className="cell-reason">
        {item.reason}
      </td>
      <td data-label="테크노파크" className="no-wrap">
        {technoParkLabel(item.technoParkCode ?? '')}
      </td>
    </tr>
  );
}
