import type { AutosaveBody, AutosaveView, FieldProblem, JsonValue } from '@subsidy/contract';
import { canonicalJson, grouped, textFaultMessage, valueFault, type FormCatalogue } from '@subsidy/rules';
import { SHAPE_LIMITS, shapeProblem, type ShapeProblem } from '@subsidy/rules/writing';

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

const SHAPE_MESSAGES: Readonly<Record<ShapeProblem, string>> = {
  'wrong-type': '값의 형식이 맞지 않습니다.',
  'not-whole': '소수점 없는 숫자여야 합니다.',
  'too-large': `숫자가 너무 큽니다. ${grouped(Number.MAX_SAFE_INTEGER)}까지 저장할 수 있습니다.`,
  'too-long': `글이 너무 깁니다. ${grouped(SHAPE_LIMITS.characters)}자까지 저장할 수 있습니다.`,
  'too-many': `줄이 너무 많습니다. ${SHAPE_LIMITS.items}줄까지 저장할 수 있습니다.`,
};

/** Every change that the form does not know, that is of another JSON type, or that names a field twice. */
export function changeProblems(form: FormCatalogue, changes: readonly Change[]): FieldProblem[] {
  const known = new Map([...form.application, ...form.plan].map((field) => [field.field, field]));
  const seen = new Set<string>();
  return changes.flatMap(({ field, value }, index): FieldProblem[] => {
    const at = `changes[${index}]`;
    const formField = known.get(field);
    if (formField === undefined) {
      return [{ field: `${at}.field`, code: 'unknown-field', message: '신청 양식에 없는 항목입니다.' }];
    }
    if (seen.has(field)) {
      return [
        {
          field: `${at}.field`,
          code: 'repeated',
          message: `한 요청에서 같은 항목을 두 번 보낼 수 없습니다: ${formField.label}`,
        },
      ];
    }
    seen.add(field);
    if (value === undefined) return [{ field: `${at}.value`, code: 'required', message: '필수 항목입니다.' }];
    const shape = shapeProblem(formField, value);
    if (shape !== null) {
      return [{ field: `${at}.value`, code: shape, message: `${formField.label}: ${SHAPE_MESSAGES[shape]}` }];
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
