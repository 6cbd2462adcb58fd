import type { JsonValue } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { FORM_LIBRARY } from './form-library.ts';
import { has, items, member, placed, textIn, texts } from './loose.ts';
import type { Report } from './shape.ts';

/** A field of the form where it stands. */
export interface Asked {
  field: string;
  path: string;
  stage: string | null;
  /** The types that are asked; null for all. */
  types: readonly string[] | null;
  terms: JsonValue;
}

/** Whether a field is asked of a type. */
export const asksType = ({ types }: Asked, type: string): boolean => types === null || types.includes(type);

/** Every field of a form that says which one it is, in its order. */
export const askedOf = (terms: JsonValue): Asked[] =>
  placed(member(terms, 'form')).flatMap(([page, section]) =>
    placed(member(section, 'fields')).flatMap(([index, field]): Asked[] => {
      const name = textIn(field, 'use') ?? textIn(field, 'field');
      if (name === null) return [];
      const types = has(field, 'types') ? texts(member(field, 'types')) : null;
      const path = `form[${String(page)}].fields[${String(index)}]`;
      return [{ field: name, path, stage: textIn(section, 'stage'), types, terms: field }];
    }),
  );

/** An answer that makes something necessary: it is asked for, no later, and can be given. */
export function conditionOn(
  { terms, path, stage }: Pick<Asked, 'terms' | 'path' | 'stage'>,
  asked: readonly Asked[],
  report: Report,
): void {
  const condition = member(terms, 'requiredWhen');
  const field = textIn(condition, 'field');
  if (field === null) return;
  const found = asked.find((one) => one.field === field);
  if (found === undefined || (stage === 'application' && found.stage === 'plan'))
    report(`${path}.requiredWhen.field`, termsWords.unknownAsked);
  else if (!isAnswer(found, member(condition, 'equals')))
    report(`${path}.requiredWhen.equals`, termsWords.noSuchAnswer);
}

function isAnswer({ field, terms }: Asked, equals: JsonValue | undefined): boolean {
  const known = FORM_LIBRARY.get(field);
  const type = known?.type ?? textIn(terms, 'type');
  if (type === 'boolean') return typeof equals === 'boolean';
  if (type !== 'choice') return true;
  const own = items(member(terms, 'options')).map((option) => textIn(option, 'value'));
  const options = known?.options?.map(({ value }) => value) ?? own;
  return options.length === 0 || options.some((option) => option === equals);
}
