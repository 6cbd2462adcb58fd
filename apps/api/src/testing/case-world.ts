import { membersOf, type BodyClass, type Member, type Route } from '@subsidy/contract/routes';
import type { Role } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import { givenApplication, givenDocument, givenFiling, givenReviewed } from './given-application.ts';
import { givenPerson, type Person } from './people.ts';
import type { Actor } from '../database/actor.ts';
import type { TestPortal } from './test-portal.ts';

/** Everybody around one case: by role, and whether it is theirs. Its things concern the first of each role, and no other. */
export const PEOPLE = {
  company: { role: 'applicant', near: true },
  otherCompany: { role: 'applicant', near: false },
  supplier: { role: 'supplier', near: true },
  otherSupplier: { role: 'supplier', near: false },
  lead: { role: 'lead-company', near: true },
  otherLead: { role: 'lead-company', near: false },
  desk: { role: 'consultant', near: true },
  otherDesk: { role: 'consultant', near: false },
  evaluator: { role: 'evaluator', near: true },
  otherEvaluator: { role: 'evaluator', near: false },
  officer: { role: 'officer', near: true },
  otherOfficer: { role: 'officer', near: false },
  approver: { role: 'approver', near: true },
  otherApprover: { role: 'approver', near: false },
  auditor: { role: 'auditor', near: true },
  admin: { role: 'admin', near: true },
} as const satisfies Record<string, { role: Role; near: boolean }>;
export type Who = keyof typeof PEOPLE;
export const EVERYBODY = Object.keys(PEOPLE) as Who[];

/** One case with all that hangs on it, and everybody around it. `ids` are by the name of the part of a path. */
export interface CaseWorld {
  people: Readonly<Record<Who, Person>>;
  ids: Readonly<Record<string, string>>;
  /** What of the case stands in no answer to whom it does not concern. */
  secrets: readonly string[];
}

const SECRET = '비밀의 첨단정밀';

/** Opens it. The notice is the one of lead companies, so that every relation is there. */
export async function openCaseWorld(opened: TestPortal): Promise<CaseWorld> {
  const people = {} as Record<Who, Person>;
  for (const who of EVERYBODY) {
    const { role, near } = PEOPLE[who];
    people[who] = await givenPerson(opened, role, {
      ...(who === 'company' ? { companyName: SECRET } : {}),
      ...(near ? {} : { officeId: 'jeonbuk', technoParkCode: 'jeonbuk' }),
    });
  }
  const { company, supplier, evaluator, desk, officer } = people;
  const { id } = await givenReviewed(opened, company, [evaluator], desk, {
    noticeId: 'sample-win-win',
    type: 'advanced',
    supplierId: supplier.supplierId,
  });
  await givenDocument(opened, id, company, 'business-registration');
  await givenFiling(opened, id, 'plan');
  const ids = await idsOf(opened, id, people, officer);
  const otherApplicationId = await givenApplication(opened, people.otherCompany, { status: 'draft' });
  const secrets = [
    SECRET,
    ...['applicationId', 'runId', 'draftId', 'pledgeId', 'exportId'].map((name) => ids[name] ?? ''),
  ];
  return { people, ids: { ...ids, otherApplicationId }, secrets };
}

async function idsOf(
  { database: { asOwner } }: TestPortal,
  applicationId: string,
  people: Readonly<Record<Who, Person>>,
  officer: Person,
): Promise<Record<string, string>> {
  const [runId, draftId, pledgeId, exportId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await asOwner(
    `INSERT INTO selection_runs (id, notice_id, type, type_label, notice_title, budget_krw, budgets, status, inputs, inputs_sha256,
       created_by, created_by_name, created_at)
     VALUES ($1, 'sample-win-win', 'advanced', '유형', '공고', 1, '[]', 'draft', '{}', '', $2, '담당', now())`,
    [runId, officer.userId],
  );
  await asOwner(
    `INSERT INTO notice_drafts (id, notice_id, office_id, title, opens_at, closes_at, terms, version, status, created_by,
       created_by_name, created_at, edited_at) VALUES ($1, 'drafted', 'national', '초안', now(), now(), '{}', 1, 'draft', $2, '담당', now(), now())`,
    [draftId, officer.userId],
  );
  await asOwner(
    `INSERT INTO lead_pledges (id, application_id, lead_company_id, lead_company_name, status, version, named_by, named_at)
     VALUES ($1, $2, $3, '주관', 'named', 1, $4, now())`,
    [pledgeId, applicationId, people.lead.leadCompanyId, people.company.userId],
  );
  await asOwner(
    `INSERT INTO approval_exports (id, notice_id, format, reason, row_count, totals, sha256, data_sha256, file_name, size, storage_key,
       created_by, created_by_name, created_at)
     VALUES ($1, 'sample-win-win', 'csv', '까닭', 0, '{}', '', '', 'x.csv', 1, 'exports/none', $2, '담당', now())`,
    [exportId, officer.userId],
  );
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await asOwner<{ id: string }>(sql, values))[0]?.id ?? '';
  return {
    ...{ applicationId, runId, draftId, pledgeId, exportId },
    documentId: await one('SELECT id FROM documents WHERE application_id = $1 LIMIT 1', [applicationId]),
    assignmentId: await one('SELECT id FROM review_assignments WHERE application_id = $1', [applicationId]),
    sessionId: await one('SELECT id FROM sessions WHERE user_id = $1', [people.company.userId]),
    membershipId: await one('SELECT id FROM memberships WHERE user_id = $1', [people.company.userId]),
    requestId: await one(
      `INSERT INTO membership_requests (company_id, email, name, status, requested_at)
       VALUES ($1, 'new@example.test', '새 사람', 'open', now()) RETURNING id`,
      [people.company.companyId],
    ),
  };
}

/** A person as the database is told of them. */
export function actorOf({ people }: CaseWorld, who: Who): Actor {
  const { userId, companyId, supplierId, leadCompanyId } = people[who];
  const { role, near } = PEOPLE[who];
  const isOffice = role === 'officer' || role === 'approver';
  return {
    ...{ userId, name: who, role, companyId, supplierId, leadCompanyId },
    technoParkCode: role !== 'consultant' ? null : near ? 'gyeonggi' : 'jeonbuk',
    officeId: !isOffice ? null : near ? 'national' : 'jeonbuk',
  };
}

/** The path of a route with the ids of the world. */
export const pathIn = ({ ids }: CaseWorld, { name }: Route): string =>
  (name.split(' ')[1] ?? '').replaceAll(/\{(\w+)\}/g, (_, part: string) => ids[part] ?? randomUUID());

const dayFrom = (now: Date): string => new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

/** What a body needs beside what its schema says, so that it is refused for nothing but who sends it. */
const SAID: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  SubmitBody: { consents: ['information-use'] },
  DeclareConflictBody: { hasConflict: false },
  FieldChange: { field: 'project.title', baseVersion: 1 },
  SupplementItem: { field: 'project.title' },
  RequirementCheckBody: { reasons: [] },
  SiteVisitBody: { visitedOn: '2026-11-20', bonusAccepted: [] },
  RespondCostReviewBody: { accepted: true },
  NoticeWindowsBody: { opensAt: '2026-12-01T09:00:00+09:00', closesAt: '2026-12-10T18:00:00+09:00' },
};

/** A value that a member of a body takes as far as its schema goes. */
function valueOf({ schema, shape }: Member, now: Date): unknown {
  if (shape?.kind === 'object') return bodyOf(shape.of(), now);
  if (shape?.kind === 'objects') return [bodyOf(shape.of(), now)];
  if (shape?.kind === 'json') return 'x';
  const { type, format, minimum, minLength } = schema;
  const choices = schema['enum'];
  if (Array.isArray(choices)) return choices[0];
  if (type === 'array')
    return format === undefined
      ? [valueOf({ isRequired: true, schema: schema['items'] as Member['schema'] }, now)]
      : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return typeof minimum === 'number' ? minimum : 1;
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return dayFrom(now);
  return 'x'.repeat(Math.max(typeof minLength === 'number' ? minLength : 1, 2));
}

/** A body that the description of a route lets through, with the members that have to be there. */
export function bodyOf(of: BodyClass, now: Date): Record<string, unknown> {
  const members = Object.entries(membersOf(of)).filter(([, { isRequired }]) => isRequired);
  return {
    ...Object.fromEntries(members.map(([name, member]) => [name, valueOf(member, now)])),
    ...SAID[of.name],
  };
}
