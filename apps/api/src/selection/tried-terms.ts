import type { TriedQuotaBody, TrySelectionBody } from '@subsidy/contract';
import type { NoticeTerms, QuotaTerms, SelectionTerms } from '@subsidy/rules';
import { badFields } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';

/** The notice's terms with what is only tried in the place of its own; refuses a row that it has not. */
export function triedTerms(terms: NoticeTerms, body: TrySelectionBody): NoticeTerms {
  const { fill, maxPerSupplier, quotas = [] } = body;
  if (fill === undefined && maxPerSupplier === undefined && quotas.length === 0) return terms;
  const { cite } = terms;
  const selection = terms.selection ?? { fill: { value: 'stop' as const, cite }, quotas: [] };
  refuseUnknownRow(quotas, selection);
  const { maxPerSupplier: former, ...kept } = selection;
  const cap = maxPerSupplier === undefined ? former?.value : maxPerSupplier;
  const tried: SelectionTerms = {
    ...kept,
    ...(fill === undefined ? {} : { fill: { value: fill, cite } }),
    ...(cap == null ? {} : { maxPerSupplier: { value: cap, cite } }),
    quotas: selection.quotas.map((one, place) =>
      triedRow(
        one,
        quotas.find(({ row }) => row === place),
      ),
    ),
  };
  return { ...terms, selection: tried };
}

function refuseUnknownRow(quotas: readonly TriedQuotaBody[], { quotas: rows }: SelectionTerms): void {
  const index = quotas.findIndex(({ row }) => row >= rows.length);
  if (index < 0) return;
  const message = selectionWords.noQuotaRow;
  throw badFields({ field: `quotas[${String(index)}].row`, code: 'unknown-code', message });
}

function triedRow(own: QuotaTerms, tried: TriedQuotaBody | undefined): QuotaTerms {
  if (tried === undefined) return own;
  const { minCount, maxCount, maxKrw, ...row } = own;
  const limits = {
    minCount: tried.minCount === undefined ? minCount : tried.minCount,
    maxCount: tried.maxCount === undefined ? maxCount : tried.maxCount,
    maxKrw: tried.maxKrw === undefined ? maxKrw : tried.maxKrw,
  };
  return { ...row, ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value != null)) };
}
