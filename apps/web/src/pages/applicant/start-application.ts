import type { ApplicationView, CompanyView, NoticeView, UserView } from '@subsidy/contract';
import type { FieldValues, JsonValue, ProgramType } from '@subsidy/rules';
import { createApplication } from '../../features/applications/api/create-application.ts';
import { saveFields } from '../../features/applications/api/save-fields.ts';
import { getCase } from '../../features/case/api/get-case.ts';
import { getCompany } from '../../features/company/api/get-company.ts';
import { getNoticeForm } from '../../features/notices/api/get-notice-form.ts';

/** A new application, and how many answers of a former one it holds. */
interface StartedApplication {
  id: string;
  carried: number;
}

/**
 * 신청 시작, filled with what is known: the company's profile and registered place, the answers of the check and, where one was chosen, those of a former
 * application, which stays as it is. Files and supplier are never carried over.
 */
export async function startApplication(
  notice: Pick<NoticeView, 'id'>,
  type: ProgramType,
  user: UserView,
  answers: FieldValues,
  former: Pick<ApplicationView, 'id'> | null = null,
): Promise<StartedApplication> {
  const { id, fields, versions } = await createApplication({ noticeId: notice.id, type });
  const [form, company, before] = await Promise.all([
    getNoticeForm(notice.id, type),
    getCompany(),
    former === null ? null : getCase(former.id),
  ]);
  const old = before?.fields ?? {};
  const profile = fromProfile(company, user);
  const known: FieldValues = { ...old, ...profile, ...answers, ...placeOf(answers, profile, old) };
  const changes = form.application.flatMap(({ field }) => {
    const value = known[field];
    const isEmpty = fields[field] === undefined || fields[field] === null;
    return value !== undefined && value !== null && isEmpty
      ? [{ field, baseVersion: versions[field] ?? 0, value }]
      : [];
  });
  if (changes.length > 0) await saveFields(id, changes);
  const carried = changes.filter(({ field, value }) => old[field] === value).length;
  return { id, carried };
}

function fromProfile(company: CompanyView, user: UserView): Record<string, JsonValue> {
  return {
    'company.name': company.name,
    'company.corporateRegistrationNumber': company.corporateRegistrationNumber,
    'company.regionCode': company.regionCode,
    'company.city': company.city,
    'company.contactName': user.name,
    'company.contactEmail': user.email,
  };
}

const PLACE = ['company.regionCode', 'company.city'] as const;

/** 공장이 있는 곳 in one piece, of the first that has one: the check, the profile, the former application. Never half of each. */
function placeOf(...sources: readonly FieldValues[]): FieldValues {
  const found = sources.find((source) => typeof source[PLACE[0]] === 'string' && source[PLACE[0]] !== '');
  return Object.fromEntries(PLACE.map((field) => [field, found?.[field] ?? null]));
}
