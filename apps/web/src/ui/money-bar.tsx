import type { FundingPlan } from '@subsidy/rules';
import { useId } from 'react';
import { percent, won, wonInWords } from './format.ts';

type Payer = 'government' | 'lead' | 'province' | 'city' | 'local' | 'company' | 'in-kind';

/** One payer's part of the total. */
export interface MoneyPart {
  key: Payer;
  label: string;
  amountKrw: number;
}

const BAR_WIDTH = 1000;
const BAR_HEIGHT = 36;
const FULL_BP = 10_000;

/** What the payers of a plan pay; the split of 지방비 may be left out. */
type PaidAmounts = Pick<
  FundingPlan,
  'governmentKrw' | 'leadCompanyKrw' | 'localGovernmentKrw' | 'companyCashKrw' | 'companyInKindKrw'
> &
  Partial<Pick<FundingPlan, 'provinceKrw' | 'cityKrw'>>;

/** What each payer is called. */
export type PayerNames = Readonly<Record<Payer, string>>;

const payerNames = (company: string): PayerNames => ({
  government: '정부지원금',
  lead: '주관기관 부담금',
  province: '시·도 지방비',
  city: '시·군·구 지방비',
  local: '지방비',
  company: `${company} 현금`,
  'in-kind': `${company} 현물`,
});

/**
 * The parts of a funding plan that are not zero, in the order of the plan: 지방비 split into province and city as far as that is
 * known, company money into cash and in kind. `company` is what the company is called to the reader, or all the names.
 */
export function moneyParts(plan: PaidAmounts, company: string | PayerNames = '우리 회사'): MoneyPart[] {
  const names = typeof company === 'string' ? payerNames(company) : company;
  const { provinceKrw = 0, cityKrw = 0 } = plan;
  const amounts: readonly (readonly [Payer, number])[] = [
    ['government', plan.governmentKrw],
    ['lead', plan.leadCompanyKrw],
    ['province', provinceKrw],
    ['city', cityKrw],
    ['local', plan.localGovernmentKrw - provinceKrw - cityKrw],
    ['company', plan.companyCashKrw],
    ['in-kind', plan.companyInKindKrw],
  ];
  return amounts
    .filter(([, amountKrw]) => amountKrw > 0)
    .map(([key, amountKrw]) => ({ key, label: names[key], amountKrw }));
}

/** What the figure says beside its parts. */
export interface MoneyWords {
  total: string;
  totalCost: string;
  payer: string;
  amount: string;
  share: string;
  inWords: (amountKrw: number) => string;
  exact: (amountKrw: number) => string;
}

const KOREAN: MoneyWords = {
  total: '총',
  totalCost: '총사업비',
  payer: '부담 주체',
  amount: '금액',
  share: '비율',
  inWords: wonInWords,
  exact: won,
};

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
export function MoneyBar({
  parts,
  title = '사업비 편성',
  words = KOREAN,
}: {
  parts: readonly MoneyPart[];
  title?: string;
  words?: MoneyWords;
}) {
  const id = useId();
  const total = parts.reduce((sum, part) => sum + part.amountKrw, 0);
  if (total === 0) return null;
  const label = parts.map((part) => `${part.label} ${words.inWords(part.amountKrw)}`).join(', ');
  return (
    <figure className="money" aria-labelledby={id}>
      <figcaption id={id} className="money-title">
        {title}{' '}
        <strong>
          {words.total} {words.inWords(total)}
        </strong>
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
        <caption className="visually-hidden">{title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.payer}</th>
            <th scope="col">{words.amount}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">
                <span className={`money-dot money-dot-${part.key}`} aria-hidden="true" />
                {part.label}
              </th>
              <td className="cell-right number">{words.exact(part.amountKrw)}</td>
              <td className="cell-right number muted">
                {percent(Math.round((part.amountKrw / total) * (FULL_BP / 10)) * 10)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.totalCost}</th>
            <td className="cell-right number">{words.exact(total)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
