import type { NoticeTerms } from '../core/terms.ts';
import { neededOf, type BudgetLine, type PaidProject } from './paid-project.ts';

/** 예산 원장의 한 줄: what one payer has for all runs of a notice, and what became of it. `left` is the budget less what is committed. */
export interface LedgerLine {
  payer: BudgetLine['payer'];
  regionCode: string | null;
  /** null: the notice names no budget of this payer. */
  budgetKrw: number | null;
  /** 제안됨: in a proposal that waits. */
  proposedKrw: number;
  /** 확정: approved and not given back. */
  committedKrw: number;
  /** 반납: approved and given up since. */
  returnedKrw: number;
  leftKrw: number | null;
}

/** One project of the ledger. */
export interface LedgerEntry extends PaidProject {
  state: 'proposed' | 'committed' | 'returned';
}

const PAYERS_OF_BUDGETS = ['government', 'lead-company', 'local-government', 'province', 'city'] as const;

/** 재원별 예산 that a notice states: its lines, and the government's whole where only that is said. */
export function noticeBudgets({ budgetKrw, selection }: NoticeTerms): BudgetLine[] {
  const stated = (selection?.budgets ?? []).map(({ payer, regionCode, budgetKrw: krw }) => ({
    payer,
    regionCode: regionCode ?? null,
    budgetKrw: krw,
  }));
  const hasGovernment = stated.some(({ payer, regionCode }) => payer === 'government' && regionCode === null);
  if (hasGovernment || budgetKrw === null) return stated;
  return [{ payer: 'government', regionCode: null, budgetKrw: budgetKrw.value }, ...stated];
}

/** 예산 원장 over all runs of a notice: its own lines, and each other payer that has anything in it. */
export function ledgerOf(entries: readonly LedgerEntry[], budgets: readonly BudgetLine[]): LedgerLine[] {
  const others = PAYERS_OF_BUDGETS.filter(
    (payer) =>
      !budgets.some((line) => line.payer === payer && line.regionCode === null) &&
      entries.some(({ amounts }) => (amounts[payer] ?? 0) > 0),
  ).map((payer) => ({ payer, regionCode: null, budgetKrw: null }));
  return [...budgets, ...others].map((line) => {
    const sum = (state: LedgerEntry['state']): number =>
      entries.reduce(
        (total, entry) =>
          entry.state === state
            ? total + neededOf(entry, { ...line, budgetKrw: line.budgetKrw ?? 0 })
            : total,
        0,
      );
    const committedKrw = sum('committed');
    return {
      ...line,
      proposedKrw: sum('proposed'),
      committedKrw,
      returnedKrw: sum('returned'),
      leftKrw: line.budgetKrw === null ? null : line.budgetKrw - committedKrw,
    };
  });
}
