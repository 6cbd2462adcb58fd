import type { Warning } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { registrationDigits } from '../core/registration-numbers.ts';
import { residentNumberFound } from '../messages/doubt-sentences.ts';
import { residentNumbersIn } from '../texts/resident-numbers.ts';
import type { FieldValues } from './form.ts';

/**
 * 주민등록번호로 보이는 답: what may not be collected without a law (개인정보 보호법 제24조의2). A doubt, since thirteen digits may be
 * something else: the company may leave them, and whoever checks the case sees the same mark.
 */
export function residentDoubts(fields: FieldValues): Warning[] {
  const own = fields['company.corporateRegistrationNumber'];
  const corporate = typeof own === 'string' ? [registrationDigits(own)] : [];
  return Object.entries(fields).flatMap(([field, value]) => {
    const found = [...new Set(textsIn(value).flatMap((text) => residentNumbersIn(text, corporate)))];
    if (found.length === 0) return [];
    return [{ code: 'resident-number', message: residentNumberFound(found), fields: [field] }];
  });
}

/** Every text of an answer, also in tables. */
function textsIn(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (isJsonArray(value)) return value.flatMap(textsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
