import type {
  ApplicationView,
  AutosaveView,
  CompanyView,
  FormView,
  NoticeView,
  UserView,
} from '@subsidy/contract';
import type { FieldValues, JsonValue, ProjectType } from '@subsidy/rules';
import { api, query } from '../../api/client.ts';
import { applicationPath } from './queries.ts';

/** 신청 시작, filled with what is known: the company's profile and the answers of the check. Answers the new id. */
export async function startApplication(
  notice: Pick<NoticeView, 'id'>,
  type: ProjectType,
  user: UserView,
  answers: FieldValues,
): Promise<string> {
  const { id, fields, versions } = await api.post<ApplicationView>('/applications', {
    noticeId: notice.id,
    type,
  });
  const [form, company] = await Promise.all([
    api.get<FormView>(`/notices/${encodeURIComponent(notice.id)}/form${query({ type })}`),
    api.get<CompanyView>('/company'),
  ]);
  const known: FieldValues = { ...fromProfile(company, user), ...answers };
  const changes = form.application.flatMap(({ field }) => {
    const value = known[field];
    const isEmpty = fields[field] === undefined || fields[field] === null;
    return value !== undefined && value !== null && isEmpty
      ? [{ field, baseVersion: versions[field] ?? 0, value }]
      : [];
  });
  if (changes.length > 0) await api.patch<AutosaveView>(applicationPath(id), { changes });
  return id;
}

function fromProfile(company: CompanyView, user: UserView): Record<string, JsonValue> {
  return {
    'company.name': company.name,
    'company.corporateRegistrationNumber': company.corporateRegistrationNumber,
    'company.contactName': user.name,
    'company.contactEmail': user.email,
  };
}
