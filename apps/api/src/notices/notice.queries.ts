import type { NoticeSummary } from '@subsidy/contract';
import { intakeAt, programName, projectTypesOf, type NoticeInForce } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { Notice } from './notice.entity.ts';
import { NoticeVersion } from './notice-version.entity.ts';

/** A version of a notice together with the notice it is of. */
export interface NoticeWithVersion {
  notice: Notice;
  version: NoticeVersion;
}

/** The newest version published on or before the day, else the first one (contract §3). */
function inForceOn(versions: readonly NoticeVersion[], day: string): NoticeVersion | undefined {
  const published = versions.filter(({ publishedOn }) => publishedOn <= day);
  return published.at(-1) ?? versions[0];
}

/** Every notice with the version in force on the day (Asia/Seoul). */
export async function noticesInForce(tx: EntityManager, day: string): Promise<NoticeWithVersion[]> {
  const notices = await tx.find(Notice);
  const versions = await tx.find(NoticeVersion, { order: { version: 'ASC' } });
  return notices.flatMap((notice) => {
    const version = inForceOn(
      versions.filter(({ noticeId }) => noticeId === notice.id),
      day,
    );
    return version === undefined ? [] : [{ notice, version }];
  });
}

/** One notice with the version in force on the day; refuses an unknown one. */
export async function noticeInForce(tx: EntityManager, id: string, day: string): Promise<NoticeWithVersion> {
  const notice = await tx.findOneBy(Notice, { id });
  const versions = await tx.find(NoticeVersion, { where: { noticeId: id }, order: { version: 'ASC' } });
  const version = inForceOn(versions, day);
  if (notice === null || version === undefined)
    throw new Refusal('not-found', { detail: noticeWords.notFound });
  return { notice, version };
}

/** A notice by its id; null when there is none. */
export const findNotice = (tx: EntityManager, id: string): Promise<Notice | null> =>
  tx.findOneBy(Notice, { id });

/** The terms of one version of a notice. */
export async function termsOfVersion(
  tx: EntityManager,
  noticeId: string,
  version: number,
): Promise<NoticeVersion['terms']> {
  return (await tx.findOneByOrFail(NoticeVersion, { noticeId, version })).terms;
}

/** The same version with the intake window that a decision was made in. */
export const withIntake = (version: NoticeVersion, opensAt: Date, closesAt: Date): NoticeVersion =>
  Object.assign(new NoticeVersion(), version, { opensAt, closesAt });

/** What an office decides is decided for its own notices: another office's is not there for it. */
export function requireOwnOffice(notice: Notice, { officeId }: Actor): void {
  if (officeId === null || officeId === notice.officeId) return;
  throw new Refusal('not-found', { detail: noticeWords.anotherOffice });
}

/** The notice version an application is filed under. */
export async function noticeOfVersion(tx: EntityManager, versionId: string): Promise<NoticeWithVersion> {
  const version = await tx.findOneByOrFail(NoticeVersion, { id: versionId });
  const notice = await tx.findOneByOrFail(Notice, { id: version.noticeId });
  return { notice, version };
}

/** The notice as the rules read it. */
export function toRules({ notice, version }: NoticeWithVersion): NoticeInForce {
  return {
    id: notice.id,
    version: version.version,
    title: notice.title,
    program: notice.program,
    sample: notice.sample,
    opensAt: seoulInstant(version.opensAt),
    closesAt: seoulInstant(version.closesAt),
    planOpensAt: optionalInstant(version.planOpensAt),
    planClosesAt: optionalInstant(version.planClosesAt),
    terms: version.terms,
  };
}

/** The notice as lists show it. Windows are closed at both ends. */
export function toSummary({ notice, version }: NoticeWithVersion, now: Date): NoticeSummary {
  const window = { opensAt: seoulInstant(version.opensAt), closesAt: seoulInstant(version.closesAt) };
  return {
    id: notice.id,
    title: notice.title,
    program: notice.program,
    programLabel: programName(version.terms),
    types: [...projectTypesOf(version.terms)],
    sample: notice.sample,
    version: version.version,
    ...window,
    planOpensAt: optionalInstant(version.planOpensAt),
    planClosesAt: optionalInstant(version.planClosesAt),
    status: intakeAt(window, now),
  };
}
