import { isAnswered, isRequired, type FormField, type JsonValue, type Warning } from '@subsidy/rules';
import { useState } from 'react';
import { afterPress } from '../../ui/after-press.ts';
import { FieldNotes } from '../../ui/field.tsx';
import { FieldControl } from '../forms/field-control.tsx';
import type { Autosave } from './autosave.ts';
import { ConflictNote } from './conflict-note.tsx';
import { isPlace, PlaceControl } from './place-control.tsx';

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
  const control = (field: FormField) => ({
    field,
    value: values[field.field],
    required: isRequired(field, values),
    disabled: !isOpen(field.field),
    error: errorOf(field.field),
    onValueChange: (value: JsonValue) => autosave.change(field.field, value),
    onBlur: () => afterPress(() => setLeft((before) => new Set(before).add(field.field))),
  });
  return (
    <div className="stack-loose">
      {inControls(fields.filter((field) => isShown(field, values))).map((group) => (
        <div key={group[0].field} className="stack-tight">
          {isPlace(group[0]) ? (
            <PlaceControl
              controls={group.map(control)}
              values={values}
              isOpen={isOpen}
              onChange={autosave.change}
            />
          ) : (
            <FieldControl {...control(group[0])} />
          )}
          <FieldNotes
            notes={notes
              .filter(({ fields: of }) => group.some(({ field }) => of.includes(field)))
              .map(({ message }) => message)}
          />
          {group.flatMap((field) =>
            conflicts
              .filter((one) => one.field === field.field)
              .map((conflict) => (
                <ConflictNote
                  key={field.field}
                  field={field}
                  conflict={conflict}
                  onResolve={(keep) => autosave.resolve(field.field, keep)}
                />
              )),
          )}
        </div>
      ))}
    </div>
  );
}

/** Fields by the control that they share: 시·도 and 시·군·구 are one place, every other has its own. */
function inControls(fields: readonly FormField[]): [FormField, ...FormField[]][] {
  const place = fields.filter(isPlace);
  return fields.flatMap((field): [FormField, ...FormField[]][] => {
    if (!isPlace(field)) return [[field]];
    return field === place[0] ? [[field, ...place.slice(1)]] : [];
  });
}

/** A field that only another answer makes necessary is not asked before that answer. */
const isShown = (field: FormField, values: Autosave['values']): boolean =>
  field.requiredWhen === undefined || isRequired(field, values) || isAnswered(values[field.field]);
