import type { FormField } from '@subsidy/rules';
import { ko } from '../../i18n/ko.ts';

/** What stands under the label of a field: its hint, and what the evaluator looks for. */
export function hintOf({ hint, looksFor }: Pick<FormField, 'hint' | 'looksFor'>): string | undefined {
  if (looksFor === undefined) return hint;
  const looked = `${ko.looksFor} ${looksFor}`;
  return hint === undefined ? looked : `${hint} ${looked}`;
}
