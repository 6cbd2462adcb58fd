import { useState } from 'react';
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { fieldProblems } from '../api/problem.ts';
import type { SummaryItem } from './error-summary.tsx';

/** The errors of a form in the order of its fields; controls carry `prefix-field` as id. */
export function summaryOf(errors: FieldErrors, prefix: string, order: readonly string[]): SummaryItem[] {
  const items: SummaryItem[] = [];
  for (const field of order) {
    const message = errors[field]?.message;
    if (typeof message === 'string') items.push({ fieldId: `${prefix}-${field}`, message });
  }
  return items;
}

/** Puts the field problems of a refused request on the form's fields; what has no field here is left to the banner. */
export function takeProblems<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError'>,
  error: unknown,
  fields: readonly Path<Values>[],
): void {
  const problems = fieldProblems(error);
  for (const field of fields) {
    const message = problems[field];
    if (message !== undefined) form.setError(field, { type: 'server', message });
  }
}

/** Counts the tries to send a form, so that the error summary takes the focus at each. */
export function useAttempts(): [attempt: number, next: () => void] {
  const [attempt, setAttempt] = useState(0);
  return [attempt, () => setAttempt((count) => count + 1)];
}
