import type { CreateSelectionRunBody } from '@subsidy/contract';
import {
  needsBudget,
  typeTermsOf,
  type BudgetLine,
  type NoticeTerms,
  type SelectionRunKind,
} from '@subsidy/rules';
import { badFields } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';

type RunBody = CreateSelectionRunBody & { kind: SelectionRunKind };

/** 선정 예산: the government's money and the lines of the other payers. */
export interface RunBudgets {
  budgetKrw: number;
  budgets: BudgetLine[];
}

const isWholeGovernment = ({ payer, regionCode }: BudgetLine): boolean =>
  payer === 'government' && regionCode === null;

/** What a run may spend; refuses a type that the notice has not, a line that is named twice, and two budgets of the government that differ. */
export function budgetsOf(body: RunBody, terms: NoticeTerms): RunBudgets {
  if (!terms.types.some(({ type }) => type === body.type)) {
    const message = selectionWords.typeNotOffered;
    throw badFields({ field: 'type', code: 'unknown-code', message });
  }
  const lines = (body.budgets ?? []).map(({ payer, regionCode, budgetKrw }) => ({
    payer,
    regionCode: regionCode ?? null,
    budgetKrw,
  }));
  refuseTwice(lines);
  const stated = lines.find(isWholeGovernment)?.budgetKrw;
  const budgetKrw = body.budgetKrw ?? stated;
  if (stated !== undefined && stated !== budgetKrw) {
    const message = selectionWords.budgetsDiffer;
    throw badFields({ field: 'budgetKrw', code: 'budgets-differ', message });
  }
  if (budgetKrw === undefined) requireNoBudget(body, terms);
  return { budgetKrw: budgetKrw ?? 0, budgets: lines.filter((line) => !isWholeGovernment(line)) };
}

/** The government's money may be left out where it does not pay, and by an appeal that spends none. */
function requireNoBudget(body: RunBody, terms: NoticeTerms): void {
  if (typeTermsOf(terms, body.type).government === null || !needsBudget(body)) return;
  throw badFields({ field: 'budgetKrw', code: 'required', message: selectionWords.budgetRequired });
}

function refuseTwice(lines: readonly BudgetLine[]): void {
  const names = lines.map(({ payer, regionCode }) => `${payer} ${regionCode ?? ''}`);
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice < 0) return;
  throw badFields({ field: `budgets[${twice}].payer`, code: 'repeated', message: selectionWords.lineTwice });
}
