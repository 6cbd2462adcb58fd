import { Injectable } from '@nestjs/common';
import type { JsonValue, SavedScoresView, SaveScoresBody, ScoreItem } from '@subsidy/contract';
import { evaluatorTotal, rubricOf, scoreProblems } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { lockAssignment, openForScoring } from './lock-assignment.ts';
import { ScoreItemRow } from './score-item.entity.ts';
import { scoreItemsOf, toScoreItem } from './score-items.ts';
import { refuseStale, type Write } from '../http/stale.ts';

/** One criterion as sent, beside what stands of it. */
interface ScoreWrite extends Write {
  item: ScoreItem;
  before: ScoreItemRow | null;
}

/** 점수 저장: part of the sheet may be saved at a time, drafts too; what was saved before stays. */
@Injectable()
export class SaveScoresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** All that is sent is saved, or nothing: a criterion sent from an older version refuses the whole request with what stands. */
  save(assignmentId: string, items: SaveScoresBody['items'], actor: Actor): Promise<SavedScoresView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const assignment = await lockAssignment(tx, assignmentId, actor);
      const application = await openForScoring(tx, assignment, actor);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      const rubric = rubricOf(version.terms);
      refuseProblems(scoreProblems(rubric, items));
      const writes = await writesOf(tx, assignmentId, items);
      refuseStale(writes);
      const changed = writes.filter(({ changes }) => changes);
      if (changed.length > 0) {
        await upsert(tx, assignmentId, changed, now);
        await record(tx, actor, {
          action: 'application.scores-saved',
          at: now,
          applicationId: application.id,
          details: { assignmentId, items: changed.map(inHistory) },
        });
      }
      const saved = await scoreItemsOf(tx, assignmentId, rubric);
      return { items: saved, total: evaluatorTotal(saved), savedAt: seoulInstant(now) };
    });
  }
}

async function writesOf(
  tx: EntityManager,
  assignmentId: string,
  items: SaveScoresBody['items'],
): Promise<ScoreWrite[]> {
  const rows = new Map((await tx.findBy(ScoreItemRow, { assignmentId })).map((row) => [row.criterion, row]));
  return items.map(({ baseVersion, criterion, points, justification }, index) => {
    const before = rows.get(criterion) ?? null;
    return {
      field: `items[${index}]`,
      item: { criterion, points, justification },
      before,
      baseVersion,
      currentVersion: before?.version ?? 0,
      currentValue: before === null ? null : { ...toScoreItem(before) },
      changes: before?.points !== points || before.justification !== justification,
    };
  });
}

async function upsert(
  tx: EntityManager,
  assignmentId: string,
  writes: readonly ScoreWrite[],
  now: Date,
): Promise<void> {
  const rows = writes.map(({ item, currentVersion }) => ({ ...item, version: currentVersion + 1 }));
  await tx.query(
    `INSERT INTO score_items (assignment_id, criterion, points, justification, version, saved_at)
     SELECT $1, criterion, points, justification, version, $2
       FROM jsonb_to_recordset($3) AS item (criterion text, points numeric, justification text, version integer)
     ON CONFLICT (assignment_id, criterion) DO UPDATE
        SET points = excluded.points, justification = excluded.justification, version = excluded.version,
            saved_at = excluded.saved_at`,
    [assignmentId, now, JSON.stringify(rows)],
  );
}

/** What stood and what stands, for whoever reads the history back. */
function inHistory({ item, before, currentVersion }: ScoreWrite): JsonValue {
  const { criterion, points, justification } = item;
  return {
    criterion,
    version: currentVersion + 1,
    from: before === null ? null : { points: before.points, justification: before.justification },
    to: { points, justification },
  };
}
