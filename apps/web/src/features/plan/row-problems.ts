import { type FieldValues, type FormColumn, type FormField } from '@subsidy/rules';
import { missingForApplication } from '@subsidy/rules/writing';

/** Problems of one row by the key of the column. */
export type RowProblems = Readonly<Record<string, string>>;

/** A row is checked as a form of its own whose fields are the columns: the same limits and the same sentences. */
export function rowProblems(columns: readonly FormColumn[], row: FieldValues): RowProblems {
  const fields = columns.map(({ key, ...column }): FormField => ({
    ...column,
    field: key,
    section: '',
    example: null,
  }));
  const form = { sections: [], application: fields, plan: [], documents: [] };
  const problems: Record<string, string> = {};
  for (const { field, message } of missingForApplication(form, row, [], true, '')) {
    if (field !== undefined) problems[field] ??= message;
  }
  return problems;
}
