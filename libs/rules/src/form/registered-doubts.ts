import type { Warning } from '../core/decision.ts';
import type { JsonValue } from '../core/json.ts';
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
            message: `적은 기업명(${name})이 포털에 등록된 기업명(${registered.name})과 다릅니다. 사업자등록증과 맞는지 확인하세요.`,
            fields: ['company.name'],
          },
        ]),
    ...(number === '' || known === null || digits(number) === digits(known)
      ? []
      : [
          {
            code: 'corporate-number-differs',
            message: `적은 법인등록번호(${number})가 포털에 등록된 번호(${known})와 다릅니다. 등기사항증명서와 맞는지 확인하세요.`,
            fields: ['company.corporateRegistrationNumber'],
          },
        ]),
  ];
}

const textIn = (value: JsonValue | undefined): string => (typeof value === 'string' ? value.trim() : '');
const digits = (text: string): string => text.replace(/\D/g, '');
