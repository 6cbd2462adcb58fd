import type { FundingPlan } from '@subsidy/rules';
import { useId } from 'react';
import { percent, won, wonInWords } from './format.ts';

/** One payer's part of the total. */
export interface MoneyPart {
  key: 'government' | 'local' | 'lead' | 'company' | 'in-kind';
  label: string;
  amountKrw: number;
}

const BAR_WIDTH = 1000;
const BAR_HEIGHT = 36;
const FULL_BP = 10_000;

/** The parts of a funding plan that are not zero, company money split into cash and in kind; `company` is what it is called to the reader. */
export function moneyParts(plan: FundingPlan, company = '우리 회사'): MoneyPart[] {
  const parts: MoneyPart[] = [
    { key: 'government', label: '정부지원금', amountKrw: plan.governmentKrw },
    { key: 'local', label: '지방비', amountKrw: plan.localGovernmentKrw },
    { key: 'lead', label: '주관기업 부담금', amountKrw: plan.leadCompanyKrw },
    { key: 'company', label: `${company} 현금`, amountKrw: plan.companyCashKrw },
    { key: 'in-kind', label: `${company} 현물`, amountKrw: plan.companyInKindKrw },
  ];
  return parts.filter(({ amountKrw }) => amountKrw > 0);
}

function segments(
  parts: readonly MoneyPart[],
  total: number,
): { part: MoneyPart; x: number; width: number }[] {
  let x = 0;
  return parts.map((part) => {
    const width = (part.amountKrw / total) * BAR_WIDTH;
    const segment = { part, x, width };
    x += width;
    return segment;
  });
}

/** Who pays what: one stacked bar and the same as a table. */
export function MoneyBar({ parts, title = '사업비 편성' }: { parts: readonly MoneyPart[]; title?: string }) {
  const id = useId();
  const total = parts.reduce((sum, part) => sum + part.amountKrw, 0);
  if (total === 0) return null;
  const label = parts.map((part) => `${part.label} ${wonInWords(part.amountKrw)}`).join(', ');
  return (
    <figure className="money" aria-labelledby={id}>
      <figcaption id={id} className="money-title">
        {title} <strong>총 {wonInWords(total)}</strong>
      </figcaption>
      <svg
        className="money-bar"
        viewBox={`0 0 ${String(BAR_WIDTH)} ${String(BAR_HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {segments(parts, total).map(({ part, x, width }) => (
          <rect
            key={part.key}
            className={`money-${part.key}`}
            x={x}
            y={0}
            width={width}
            height={BAR_HEIGHT}
          />
        ))}
      </svg>
      <table className="money-table">
        <caption className="visually-hidden">{title}: 누가 얼마를 내는지</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">부담 주체</th>
            <th scope="col">금액</th>
            <th scope="col">비율</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                <span className={`money-dot money-dot-${part.key}`} aria-hidden="true" />
                {part.label}
              </th>
              <td className="cell-right number">{won(part.amountKrw)}</td>
              <td className="cell-right number muted">
                {percent(Math.round((part.amountKrw / total) * (FULL_BP / 10)) * 10)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">총사업비</th>
            <td className="cell-right number">{won(total)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
