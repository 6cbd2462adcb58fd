import { instantInKorea } from '../core/calendar.ts';
import type { FactChange } from '../core/decision.ts';
import { MOMENT_FIELD } from '../core/fact-edit.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { JsonValue } from '../core/json.ts';

/** What a notice is decided on: the facts and the moment. */
export interface Situation {
  input: EligibilityInput;
  asOf: Date;
}

const COMPANY = 'company.';
const PROJECT = 'project.';

/** 변경 적용: the facts and the moment as they would be after the changes; what was given stays as it is. */
export function applyChanges(
  input: EligibilityInput,
  asOf: Date,
  changes: readonly Pick<FactChange, 'field' | 'to'>[],
): Situation {
  let { company, project } = input;
  let moment = asOf;
  for (const { field, to } of changes) {
    if (field === MOMENT_FIELD && typeof to === 'string') moment = new Date(to);
    else if (field.startsWith(COMPANY)) company = { ...company, [field.slice(COMPANY.length)]: to };
    else if (field.startsWith(PROJECT)) project = { ...project, [field.slice(PROJECT.length)]: to };
  }
  return { input: { company, project }, asOf: moment };
}

/** One fact as the request body would carry it; null where it is not known. */
export function factIn({ input, asOf }: Situation, field: string): JsonValue {
  if (field === MOMENT_FIELD) return instantInKorea(asOf);
  const facts: object = field.startsWith(COMPANY) ? input.company : input.project;
  return asJson(Reflect.get(facts, field.slice(field.indexOf('.') + 1)));
}

/** A fact as JSON carries it: without undefined members. */
export function asJson(fact: unknown): JsonValue {
  if (fact === undefined) return null;
  if (typeof fact === 'string' || typeof fact === 'boolean') return fact;
  return JSON.parse(JSON.stringify(fact)) as JsonValue;
}
