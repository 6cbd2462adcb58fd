import type { SelectionItemView } from '@subsidy/contract';
import { grouped } from '../../ui/format.ts';
import { TwoAmounts } from '../../ui/two-amounts.tsx';

/** 지원금 of one project by who pays it; the government's is left out where it does not pay. */
export function ItemMoney({ item, paysGovernment }: { item: SelectionItemView; paysGovernment: boolean }) {
  return (
    <span className="cell-stack">
      {(paysGovernment || item.localGovernmentKrw === 0) && (
        <TwoAmounts applied={item.appliedGovernmentKrw} accepted={item.governmentKrw} />
      )}
      {item.localGovernmentKrw > 0 && (
        <span className="muted small">지방비 {grouped(item.localGovernmentKrw)}</span>
      )}
      {item.leadCompanyKrw > 0 && (
        <span className="muted small">주관기관 {grouped(item.leadCompanyKrw)}</span>
      )}
    </span>
  );
}
