import { isRequired, type FormField, type Warning } from '@subsidy/rules';
import { useState } from 'react';
import { FieldNotes } from '../../ui/field.tsx';
import { FieldControl } from '../forms/field-control.tsx';
import { isAnswered } from '../forms/values.ts';
import type { Autosave } from './autosave.ts';
import { ConflictNote } from './conflict-note.tsx';

/**
 * Fields of a form catalogue with autosave. A problem shows once the field was left; what is merely empty shows only
 * in `checking`, since nobody is forced to finish one field before another.
 */
export function CatalogueFields({
  fields,
  autosave,
  problems,
  notes = [],
  isOpen,
  checking,
}: {
  fields: readonly FormField[];
  autosave: Autosave;
  /** Field → what is wrong, with its code. */
  problems: ReadonlyMap<string, { code: string; message: string }>;
  /** What stands beneath the fields that it names, whether or not they were left. */
  notes?: readonly Warning[];
  isOpen: (field: string) => boolean;
  checking: boolean;
}) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { values, conflicts, refused } = autosave;
  const errorOf = (field: string): string | undefined => {
    if (refused[field] !== undefined) return refused[field];
    const problem = problems.get(field);
    if (problem === undefined) return undefined;
    if (checking) return problem.message;
    const show = problem.code !== 'required' && left.has(field) && isAnswered(values[field]);
    return show ? problem.message : undefined;
  };
  return (
    <div className="stack-loose">
      {fields
        .filter((field) => isShown(field, values))
        .map((field) => {
          const conflict = conflicts.find((one) => one.field === field.field);
          return (
            <div key={field.field} className="stack-tight">
              <FieldControl
                field={field}
                value={values[field.field]}
                required={isRequired(field, values)}
                disabled={!isOpen(field.field)}
                error={errorOf(field.field)}
                onValueChange={(value) => autosave.change(field.field, value)}
                onBlur={() => setLeft((before) => new Set(before).add(field.field))}
              />
              <FieldNotes
                notes={notes
                  .filter(({ fields: of }) => of.includes(field.field))
                  .map(({ message }) => message)}
              />
              {conflict !== undefined && (
                <ConflictNote
                  field={field}
                  conflict={conflict}
                  onResolve={(keep) => autosave.resolve(field.field, keep)}
                />
              )}
            </div>
          );
        })}
    </div>
  );
}

/** A field that only another answer makes necessary is not asked before that answer. */
const isShown = (field: FormField, values: Autosave['values']): boolean =>
  field.requiredWhen === undefined || isRequired(field, values) || isAnswered(values[field.field]);
