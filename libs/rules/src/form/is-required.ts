import type { FieldValues, FormField } from './form.ts';

/** A field is required by itself or by another answer. */
export function isRequired(
  { required, requiredWhen }: Pick<FormField, 'required' | 'requiredWhen'>,
  fields: FieldValues,
): boolean {
  return required || (requiredWhen !== undefined && fields[requiredWhen.field] === requiredWhen.equals);
}
