import type { FieldValues, Missing } from './form.ts';
import { isAnswered } from './is-answered.ts';

/** 작성 상태: how far one part of an application is. */
export type WritingState = 'not-started' | 'in-progress' | 'done' | 'attention';

/** How far a section is, by its fields and what the server would say to them now. */
export function sectionStateOf(
  fields: readonly { field: string }[],
  values: FieldValues,
  missing: readonly Pick<Missing, 'field' | 'code'>[],
): WritingState {
  const names = new Set(fields.map(({ field }) => field));
  const open = missing.filter(({ field }) => field !== undefined && names.has(field));
  if (open.some(({ code }) => code !== 'required')) return 'attention';
  if (open.length === 0) return 'done';
  return fields.some(({ field }) => isAnswered(values[field])) ? 'in-progress' : 'not-started';
}

/** How far the choice of a supplier is: one outside the pool cannot be handed in with; alone none is needed. */
export function supplierStateOf(supplier: { inPool: boolean } | null, alone: boolean): WritingState {
  if (supplier !== null) return supplier.inPool ? 'done' : 'attention';
  return alone ? 'done' : 'not-started';
}

/** How far the documents are: what is missing or wrong, how many that are asked for are there, how many that are not. */
export function documentsStateOf(
  missing: readonly Pick<Missing, 'code'>[],
  { asked, unasked }: { asked: number; unasked: number },
): WritingState {
  if (missing.length === 0) return unasked > 0 ? 'attention' : 'done';
  if (missing.some(({ code }) => code !== 'document-required')) return 'attention';
  return asked === 0 ? 'not-started' : 'in-progress';
}
