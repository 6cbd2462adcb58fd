import type { Warning } from '../core/decision.ts';
import type { JsonValue } from '../core/json.ts';
import { corporateNumberDiffers, nameDiffers } from '../messages/doubt-sentences.ts';
import { searchKey } from '../texts/search-key.ts';
import type { FieldValues } from './form.ts';

/** A company as it is registered in the portal. */
export interface RegisteredCompany {
  name: string;
  corporateRegistrationNumber: string | null;
}

/**
 * 등록 정보와 다른 답: a name or corporate number that was typed otherwise than the company is registered; a legal form written otherwise is
 * the same name. They hold up nothing: what was filed bears the registered name, and the requirement check looks at both.
 */
export function registeredDoubts(fields: FieldValues, registered: RegisteredCompany): Warning[] {
  const name = textIn(fields['company.name']);
  const number = textIn(fields['company.corporateRegistrationNumber']);
  const known = registered.corporateRegistrationNumber;
  return [
    ...(name === '' || searchKey(name) === searchKey(registered.name)
      ? []
      : [
          {
            code: 'name-differs-from-registration',
            message: nameDiffers(name, registered.name),
            fields: ['company.name'],
          },
        ]),
    ...(number === '' || known === null || digits(number) === digits(known)
      ? []
      : [
          {
            code: 'corporate-number-differs',
            message: corporateNumberDiffers(number, known),
            fields: ['company.corporateRegistrationNumber'],
          },
        ]),
  ];
}

const textIn = (value: JsonValue | undefined): string => (typeof value === 'string' ? value.trim() : '');
const digits = (text: string): string => text.replace(/\D/g, '');
