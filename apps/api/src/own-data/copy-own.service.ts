import { Injectable } from '@nestjs/common';
import type { OwnApplicationCopy, OwnCompanyCopy, OwnCopyView, OwnDocumentCopy } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import type { CurrentSession } from '../accounts/access.ts';
import { copyAccount } from '../accounts/copy-account.ts';
import { OwnSessionsService } from '../accounts/own-sessions.service.ts';
import { eventsOfPerson } from '../audit/events-of-person.ts';
import { companyOf } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { answersOf } from '../drafting/erase-answers.ts';
import { signaturesBy } from '../filing/signatures-by.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { mailsTo } from '../mails/outbox/mails-to.ts';
import { membershipsOf, toMembershipViews } from '../offices/membership.queries.ts';

/** The most that is copied of a part; more is written to the office. */
const MOST = { mails: 1000, events: 2000, applications: 100 } as const;
type Part = keyof typeof MOST;

type CaseRow = Omit<OwnApplicationCopy, 'answers' | 'documents'> & { documents: OwnDocumentCopy[] | null };

/** 내 정보 내려받기: put together from what each folder offers of a person. */
@Injectable()
export class CopyOwnService {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: OwnSessionsService,
    private readonly clock: Clock,
  ) {}

  async copy(session: CurrentSession): Promise<OwnCopyView> {
    const { actor } = session;
    const userId = actor.userId ?? '';
    const sessions = await this.sessions.list(session);
    const company = await this.transactions.as(actor, (tx) => companyCopy(tx, actor));
    return this.transactions.asSystem(async (tx) => {
      const account = await copyAccount(tx, userId);
      const parts = {
        mails: await mailsTo(tx, account.email, MOST.mails + 1),
        events: await eventsOfPerson(tx, userId, MOST.events + 1),
        applications: company?.applications ?? [],
      };
      const cut = (Object.keys(MOST) as Part[]).filter((part) => parts[part].length > MOST[part]);
      return {
        madeAt: seoulInstant(this.clock.now()),
        account,
        memberships: await toMembershipViews(tx, await membershipsOf(tx, [userId])),
        sessions,
        signatures: await signaturesBy(tx, userId),
        mails: parts.mails.slice(0, MOST.mails),
        events: parts.events.slice(0, MOST.events),
        company: company && { ...company, applications: parts.applications.slice(0, MOST.applications) },
        cut,
      };
    });
  }
}

/** What the company in use holds, as the company sees it. */
async function companyCopy(tx: EntityManager, { companyId }: Actor): Promise<OwnCompanyCopy | null> {
  if (companyId === null) return null;
  const { id, name, businessRegistrationNumber } = await companyOf(tx, companyId);
  const rows: CaseRow[] = await tx.query(
    `SELECT c.id, c.status, c.project_title AS "projectTitle", c.receipt_number AS "receiptNumber",
       (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'fileName', d.file_name, 'size', d.size, 'sha256', d.sha256,
          'uploadedAt', d.uploaded_at) ORDER BY d.uploaded_at, d.id)
          FROM case_documents d WHERE d.application_id = c.id AND d.deleted_at IS NULL) AS documents
       FROM cases c WHERE c.company_id = $1 ORDER BY c.updated_at DESC, c.id LIMIT ${MOST.applications + 1}`,
    [companyId],
  );
  const answers = await answersOf(
    tx,
    rows.map((row) => row.id),
  );
  return {
    ...{ id, name, businessRegistrationNumber },
    applications: rows.map((row) => ({
      ...row,
      answers: answers.get(row.id) ?? {},
      documents: (row.documents ?? []).map((one) => ({
        ...one,
        uploadedAt: seoulInstant(new Date(one.uploadedAt)),
      })),
    })),
  };
}
