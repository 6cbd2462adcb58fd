import { publishedTermsOf, termsHash, type PublishedNotice } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { record, sha256 } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { BOUND_VERSIONS } from './bound-notices.ts';
import { NoticeVersion } from './notice-version.entity.ts';
import { Notice } from './notice.entity.ts';

/** 공고 등록: a version of a notice with its windows and its terms as they were published, frozen with their hash; the notice itself with its first. */
export async function storeNotice(
  tx: EntityManager,
  actor: Actor,
  notice: PublishedNotice,
  now: Date,
): Promise<void> {
  const { id, title, program, sample, officeId, version } = notice;
  if (!(await tx.existsBy(Notice, { id }))) await tx.insert(Notice, { id, title, program, sample, officeId });
  const versionId = randomUUID();
  await tx.insert(NoticeVersion, {
    id: versionId,
    noticeId: id,
    version,
    publishedOn: notice.publishedOn,
    opensAt: new Date(notice.opensAt),
    closesAt: new Date(notice.closesAt),
    planOpensAt: dateOf(notice.planOpensAt),
    planClosesAt: dateOf(notice.planClosesAt),
    publishedTerms: publishedTermsOf(notice.terms),
    termsSha256: termsHash(notice.terms, sha256),
  });
  await record(tx, actor, {
    action: 'notice.published',
    at: now,
    chain: `notice:${id}`,
    details: { version },
    rows: await boundRows(tx, BOUND_VERSIONS, [versionId]),
  });
}

/** An instant that may not be there. */
export const dateOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));
