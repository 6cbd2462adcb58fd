import { Injectable } from '@nestjs/common';
import {
  type AssignmentStatus,
  type MyAssignmentView,
  type Page,
  type ScoreSheetView,
  type StaffScoreSheetView,
  type OwnAssignmentsQuery,
} from '@subsidy/contract';
import { evaluatorTotal, readTerms, rubricOf } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { findApplication } from '../applications/lock-application.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { scoreItemsOf } from './score-items.ts';

interface AssignmentRow {
  id: string;
  applicationId: string;
  evaluatorId: string;
  evaluatorName: string;
  status: AssignmentStatus;
  companyName: string;
  supplierName: string | null;
  noticeTitle: string;
  sample: boolean;
  assignedAt: Date;
  declaredAt: Date | null;
  conflictNote: string | null;
  completedAt: Date | null;
  scored: number;
  /** As published. */
  terms: object;
}

const COLUMNS = `r.id, r.application_id AS "applicationId", r.evaluator_id AS "evaluatorId",
  r.evaluator_name AS "evaluatorName", r.status, p.company_name AS "companyName", p.supplier_name AS "supplierName",
  p.notice_title AS "noticeTitle", p.sample, r.assigned_at AS "assignedAt", r.declared_at AS "declaredAt",
  r.conflict_note AS "conflictNote", r.completed_at AS "completedAt", v.terms,
  (SELECT count(*)::int FROM score_items i WHERE i.assignment_id = r.id AND i.justification <> '') AS scored`;

/** An evaluator reads the parties through a function: before the declaration the application itself is hidden. */
const FOR_EVALUATOR = `SELECT ${COLUMNS} FROM review_assignments r, portal_assignment_parties(r.id) p
  JOIN published_notices v ON v.version_id = p.notice_version_id`;

const FOR_STAFF = `SELECT ${COLUMNS} FROM review_assignments r
  JOIN case_facts p ON p.application_id = r.application_id
  JOIN cases a ON a.id = r.application_id JOIN published_notices v ON v.version_id = a.notice_version_id`;

/** The score sheet of the evaluator's own assignment. */
export async function scoreSheetOf(tx: EntityManager, assignmentId: string): Promise<ScoreSheetView> {
  const rows: AssignmentRow[] = await tx.query(`${FOR_EVALUATOR} WHERE r.id = $1`, [assignmentId]);
  const row = rows[0];
  if (row === undefined) throw new Refusal('not-found', { detail: reviewWords.noAssignment });
  return sheetOf(tx, row, true);
}

/** Read side of assignments and score sheets. */
@Injectable()
export class AssignmentQueries {
  constructor(private readonly transactions: Transactions) {}

  /** The evaluator's own assignments, newest first; those on one application alone where it is named. */
  listOwn(
    { cursor, limit = 50, applicationId }: OwnAssignmentsQuery,
    actor: Actor,
  ): Promise<Page<MyAssignmentView>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: AssignmentRow[] = await tx.query(
        `${FOR_EVALUATOR} WHERE r.evaluator_id = $1
            AND ($2::timestamptz IS NULL OR (r.assigned_at, r.id) < ($2, $3::uuid))
            AND ($5::uuid IS NULL OR r.application_id = $5)
          ORDER BY r.assigned_at DESC, r.id DESC LIMIT $4`,
        [actor.userId, after?.[0] ?? null, after?.[1] ?? null, limit + 1, applicationId ?? null],
      );
      return pageOf(rows, limit, ({ assignedAt, id }) => [assignedAt.toISOString(), id], toMyAssignment);
    });
  }

  /** The evaluator's own score sheet: the rubric and what is saved so far. */
  scoreSheet(assignmentId: string, actor: Actor): Promise<ScoreSheetView> {
    return this.transactions.as(actor, (tx) => scoreSheetOf(tx, assignmentId));
  }

  /** Every score sheet of an application. Points are shown once a sheet is completed; an auditor sees them all. */
  listForApplication(applicationId: string, actor: Actor): Promise<Page<StaffScoreSheetView>> {
    return this.transactions.as(actor, async (tx) => {
      await findApplication(tx, applicationId, actor);
      const rows: AssignmentRow[] = await tx.query(
        `${FOR_STAFF} WHERE r.application_id = $1 ORDER BY r.assigned_at, r.id`,
        [applicationId],
      );
      const items: StaffScoreSheetView[] = [];
      for (const row of rows) {
        const { evaluatorId, evaluatorName } = row;
        const sheet = await sheetOf(tx, row, actor.role === 'auditor' || row.status === 'completed');
        items.push({ ...sheet, evaluatorId, evaluatorName });
      }
      return { items, nextCursor: null };
    });
  }
}

function toMyAssignment(row: AssignmentRow): MyAssignmentView {
  const { id, applicationId, status, companyName, supplierName, noticeTitle, sample, scored } = row;
  return {
    id,
    applicationId,
    status,
    companyName,
    supplierName,
    noticeTitle,
    sample,
    assignedAt: seoulInstant(row.assignedAt),
    scored,
    criteria: rubricOf(readTerms(row.terms)).length,
  };
}

async function sheetOf(tx: EntityManager, row: AssignmentRow, pointsShown: boolean): Promise<ScoreSheetView> {
  const rubric = [...rubricOf(readTerms(row.terms))];
  const items = pointsShown && row.status !== 'recused' ? await scoreItemsOf(tx, row.id, rubric) : [];
  return {
    ...toMyAssignment(row),
    rubric,
    items,
    total: evaluatorTotal(items),
    conflict:
      row.declaredAt === null
        ? null
        : {
            hasConflict: row.status === 'recused',
            note: row.conflictNote,
            declaredAt: seoulInstant(row.declaredAt),
          },
    completedAt: row.completedAt === null ? null : seoulInstant(row.completedAt),
  };
}
