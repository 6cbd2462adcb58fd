import type { AutosaveBody, AutosaveView, FieldProblem, JsonValue } from '@subsidy/contract';
import { canonicalJson, textFaultMessage, valueFault, type FormCatalogue } from '@subsidy/rules';
import { shapeProblem } from '@subsidy/rules/writing';
import { applicationWords, shapeWords } from '../http/refusals/applications.ts';

type Change = AutosaveBody['changes'][number];

/** A field as it is stored. */
export interface StoredField {
  value: JsonValue;
  version: number;
}

/** What a request does to the stored fields. */
export interface MergedChanges extends Pick<AutosaveView, 'saved' | 'conflicts'> {
  writes: { field: string; value: JsonValue; version: number }[];
}

/** Every change that the form does not know, that is of another JSON type, or that names a field twice. */
export function changeProblems(form: FormCatalogue, changes: readonly Change[]): FieldProblem[] {
  const known = new Map([...form.application, ...form.plan].map((field) => [field.field, field]));
  const seen = new Set<string>();
  return changes.flatMap(({ field, value }, index): FieldProblem[] => {
    const at = `changes[${index}]`;
    const formField = known.get(field);
    if (formField === undefined) {
      return [{ field: `${at}.field`, code: 'unknown-field', message: applicationWords.unknownField }];
    }
    if (seen.has(field)) {
      return [
        {
          field: `${at}.field`,
          code: 'repeated',
          message: applicationWords.fieldTwice(formField.label),
        },
      ];
    }
    seen.add(field);
    if (value === undefined)
      return [{ field: `${at}.value`, code: 'required', message: applicationWords.valueMissing }];
    const shape = shapeProblem(formField, value);
    if (shape !== null) {
      return [{ field: `${at}.value`, code: shape, message: `${formField.label}: ${shapeWords[shape]}` }];
    }
    const fault = valueFault(formField, value);
    if (fault === null) return [];
    const message = `${formField.label}: ${textFaultMessage(fault)}`;
    return [{ field: `${at}.value`, code: 'wrong-form', message }];
  });
}

const same = (a: JsonValue, b: JsonValue): boolean => canonicalJson(a) === canonicalJson(b);

/**
 * Each field by itself: saved when the client started from the version that is stored; when somebody else changed it
 * to the same value, nothing is left to save; else a conflict. Nothing is overwritten unseen.
 */
export function mergeChanges(
  stored: ReadonlyMap<string, StoredField>,
  changes: readonly Change[],
): MergedChanges {
  const merged: MergedChanges = { saved: {}, conflicts: [], writes: [] };
  for (const { field, baseVersion, value } of changes) {
    const current = stored.get(field) ?? { value: null, version: 0 };
    if (baseVersion === current.version) {
      const version = current.version + 1;
      merged.writes.push({ field, value, version });
      merged.saved[field] = version;
    } else if (same(current.value, value)) {
      merged.saved[field] = current.version;
    } else {
      merged.conflicts.push({ field, currentVersion: current.version, currentValue: current.value });
    }
  }
  return merged;
}
