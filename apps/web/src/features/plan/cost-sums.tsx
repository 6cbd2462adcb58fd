import { planPartsFundingGap, costTotals, type FundingPlan, type JsonValue } from '@subsidy/rules';
import { won } from '../../ui/format.ts';
import { differenceInWords, PAYERS } from './cost.ts';

/** 합계 under the columns, each with its difference from the funding plan: in sight while the lines are written. */
export function CostSums({ value, plan }: { value: JsonValue | undefined; plan: FundingPlan | null }) {
  const totals = costTotals(value);
  const differences = plan === null ? null : planPartsFundingGap(value, plan).differences;
  return (
    <tfoot className="cost-sums">
      <tr>
        <th scope="row">합계</th>
        {PAYERS.map(({ key, label }) => (
          <td key={key} className="number" data-label={label}>
            <Sum amountKrw={totals[key]} differenceKrw={differences?.[key] ?? null} />
          </td>
        ))}
        <td className="number" data-label="총사업비">
          <Sum amountKrw={totals.totalKrw} differenceKrw={differences?.totalKrw ?? null} />
        </td>
        <td />
      </tr>
    </tfoot>
  );
}

function Sum({ amountKrw, differenceKrw }: { amountKrw: number; differenceKrw: number | null }) {
  return (
    <span>
      {won(amountKrw)}
      {differenceKrw !== null && (
        <span className={differenceKrw === 0 ? 'cost-difference' : 'cost-difference cost-difference-open'}>
          편성과 {differenceKrw === 0 ? '같습니다' : `비교해 ${differenceInWords(differenceKrw)}`}
        </span>
      )}
    </span>
  );
}
