import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { writeTogether, type Statement } from '../database/together.ts';
import type { NoticeWithVersion } from '../notices/notice.queries.ts';
import { ApplicationStatusChange } from './application-status-change.entity.ts';
import type { Application } from './application.entity.ts';

type Columns = Partial<Omit<Application, 'id' | 'status' | 'openSupplementRequestId'>>;

/** Writes columns of an application that is locked; its status is `changeStatus`'s alone. */
export const updateApplication = (tx: EntityManager, id: string, columns: Columns): Promise<void> =>
  writeTogether(tx, [writtenColumns(id, columns)]);

/** The same as a write, for whoever has more to write together with it. */
export function writtenColumns(id: string, columns: Columns): Statement {
  const set = Object.keys(columns).map((name, index) => `${columnOf(name)} = $${String(index + 2)}`);
  return {
    sql: `UPDATE applications SET ${set.join(', ')} WHERE id = $1`,
    values: [id, ...Object.values(columns)],
  };
}

/** A draft that begins. */
export interface NewApplication extends Pick<
  Application,
  'type' | 'companyId' | 'businessSite' | 'regionCode' | 'city' | 'technoParkCode'
> {
  notice: NoticeWithVersion;
}

/**
 * Begins a draft, with its history and audit event. The unique index decides between two starts at once: the one that lost gets what is
 * there already.
 */
export async function insertApplication(
  tx: EntityManager,
  { notice, ...application }: NewApplication,
  actor: Actor,
  at: Date,
): Promise<{ id: string } | { existing: Pick<Application, 'id' | 'status'> | undefined }> {
  const { type, companyId, businessSite, regionCode, city, technoParkCode } = application;
  const { id: noticeId } = notice.notice;
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO applications (notice_id, business_site, notice_version_id, type, company_id, region_code, city,
       techno_park_code, status, status_since, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', $9, $10, $9, $9)
     ON CONFLICT (notice_id, business_site) WHERE status <> 'withdrawn' DO NOTHING RETURNING id`,
    [
      ...[noticeId, businessSite, notice.version.id, type, companyId],
      ...[regionCode, city, technoParkCode, at, actor.userId],
    ],
  );
  const [begun] = rows;
  if (begun === undefined) return { existing: await standingOn(tx, noticeId, businessSite) };
  await tx.insert(ApplicationStatusChange, {
    applicationId: begun.id,
    action: 'start',
    fromStatus: null,
    toStatus: 'draft',
    actorId: actor.userId,
    actorRole: actor.role,
    changedAt: at,
  });
  await record(tx, actor, {
    action: 'application.start',
    at,
    applicationId: begun.id,
    details: { noticeId, noticeVersion: notice.version.version, type },
  });
  return begun;
}

async function standingOn(
  tx: EntityManager,
  noticeId: string,
  businessSite: string,
): Promise<Pick<Application, 'id' | 'status'> | undefined> {
  const rows: Pick<Application, 'id' | 'status'>[] = await tx.query(
    `SELECT id, status FROM applications WHERE notice_id = $1 AND business_site = $2 AND status <> 'withdrawn'`,
    [noticeId, businessSite],
  );
  return rows[0];
}

/** Locks the drafts of a company, in the order of their ids: before whoever changes the company locks that. */
export async function lockDraftsOf(tx: EntityManager, companyId: string): Promise<void> {
  await tx.query(
    `SELECT id FROM applications WHERE company_id = $1 AND status = 'draft' ORDER BY id FOR UPDATE`,
    [companyId],
  );
}

/** Sends the drafts of a company to the TechnoPark of its site; what was submitted stays where it is. */
export async function moveDraftsOf(
  tx: EntityManager,
  companyId: string,
  { regionCode, city, technoParkCode }: Pick<Application, 'regionCode' | 'city' | 'technoParkCode'>,
): Promise<void> {
  await tx.query(
    `UPDATE applications SET region_code = $2, city = $3, techno_park_code = $4
      WHERE company_id = $1 AND status = 'draft'`,
    [companyId, regionCode, city, technoParkCode],
  );
}
