import { Injectable } from '@nestjs/common';
import type { FailedJobView, Page } from '@subsidy/contract';
import { documentLabel } from '@subsidy/rules';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { requestWords } from '../http/refusals/requests.ts';
import { Jobs } from '../jobs/jobs.ts';
import { isPeriodic, type QueueName, QUEUES } from '../jobs/queues.ts';
import { reopenMail } from '../mails/outbox/outbox.ts';

interface FailedRow {
  id: string;
  queue: QueueName;
  failedAt: Date;
  attempts: number;
  error: string | null;
  recipient: string | null;
  subject: string | null;
  documentType: string | null;
}

const LASTING = (Object.keys(QUEUES) as QueueName[]).filter((queue) => !isPeriodic(queue));

/** 멈춘 작업: what was tried to the end and waits for a person, who puts it back on its queue. */
@Injectable()
export class FailedJobsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** The failed jobs, newest first. */
  list(query: { limit?: number; cursor?: string }): Promise<Page<FailedJobView>> {
    return this.transactions.asSystem(async (tx) => {
      const limit = query.limit ?? 50;
      const after = readCursor(query.cursor, 'instant', 'uuid');
      const rows: FailedRow[] = await tx.query(
        `SELECT j.id, j.name AS queue, date_trunc('milliseconds', j.completed_on) AS "failedAt", j.retry_count + 1 AS attempts,
                j.output ->> 'message' AS error, o.recipient, o.subject, d.document_type AS "documentType"
           FROM queued_jobs j
           LEFT JOIN written_mails o ON j.name = 'mail' AND o.reference::text = j.data ->> 'reference'
           LEFT JOIN case_documents d ON j.name = 'scan' AND d.id::text = j.data ->> 'documentId'
          WHERE j.state = 'failed' AND j.name = ANY($1)
            AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', j.completed_on), j.id) < ($2, $3::uuid))
          ORDER BY date_trunc('milliseconds', j.completed_on) DESC, j.id DESC LIMIT $4`,
        [LASTING, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (row) => [row.failedAt.toISOString(), row.id], toView);
    });
  }

  /** 다시 보내기: the job gets all its tries again. Recorded with who asked for it; 404 when it does not wait any more. */
  requeue(jobId: string, actor: Actor): Promise<void> {
    return this.transactions.as(actor, async (tx) => {
      const rows: { queue: QueueName }[] = await tx.query(
        `SELECT name AS queue FROM queued_jobs WHERE id = $1 AND state = 'failed' AND name = ANY($2)`,
        [jobId, LASTING],
      );
      const queue = rows[0]?.queue;
      const data = queue === undefined ? null : await this.jobs.requeue(tx, queue, jobId);
      if (queue === undefined || data === null) {
        throw new Refusal('not-found', { detail: requestWords.jobGone });
      }
      await record(tx, actor, {
        action: 'job.requeued',
        at: this.clock.now(),
        chain: 'jobs',
        details: { queue, ...data },
      });
      if (queue !== 'mail') return;
      await carry(tx, SYSTEM);
      await reopenMail(tx, data['reference'] ?? '');
    });
  }
}

function toView(row: FailedRow): FailedJobView {
  const { id, queue, failedAt, attempts, recipient, subject, documentType } = row;
  const about =
    recipient === null ? documentType && documentLabel(documentType) : `${recipient}: ${subject ?? ''}`;
  return {
    id,
    queue,
    failedAt: seoulInstant(failedAt),
    attempts,
    error: row.error ?? '',
    about: about ?? '',
  };
}
