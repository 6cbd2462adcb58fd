import { ApiProblem } from '../../api/problem.ts';
import type { Change } from './autosave-queue.ts';

const BAD_REQUEST = 400;
const PLACE = /^changes\[(\d+)\]/;

/** The fields that a refused save names, with the reason; empty when the refusal is about no single field. */
export function refusedChanges(error: unknown, changes: readonly Change[]): Record<string, string> {
  if (!(error instanceof ApiProblem) || error.status !== BAD_REQUEST) return {};
  const refused: Record<string, string> = {};
  for (const { field, message } of error.errors) {
    const change = changes[Number(PLACE.exec(field)?.[1] ?? Number.NaN)];
    if (change !== undefined) refused[change.field] ??= message;
  }
  return refused;
}
