import { Injectable } from '@nestjs/common';
import type { FieldProblem, SavedScoresView, ScoreItem } from '@subsidy/contract';
import { evaluatorTotal, rubricOf, type RubricCriterion } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { lockAssignment, openForScoring } from './lock-assignment.ts';
import { scoreItemsOf } from './score-items.ts';

/** 점수 저장: part of the sheet may be saved at a time; what was saved before stays. */
@Injectable()
export class SaveScoresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  save(assignmentId: string, items: ScoreItem[], actor: Actor): Promise<SavedScoresView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const assignment = await lockAssignment(tx, assignmentId, actor);
      const application = await openForScoring(tx, assignment, actor);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      const rubric = rubricOf(version.terms);
      const problems = scoreProblems(rubric, items);
      if (problems.length > 0) throw badFields(...problems);
      await upsert(tx, assignmentId, items, now);
      await record(tx, actor, {
        action: 'application.scores-saved',
        at: now,
        applicationId: application.id,
        details: { assignmentId, criteria: items.map(({ criterion }) => criterion) },
      });
      const saved = await scoreItemsOf(tx, assignmentId, rubric);
      return { items: saved, total: evaluatorTotal(saved), savedAt: seoulInstant(now) };
    });
  }
}

function scoreProblems(rubric: readonly RubricCriterion[], items: readonly ScoreItem[]): FieldProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ criterion, points, justification }, index): FieldProblem[] => {
    const at = `items[${index}]`;
    const known = rubric.find((one) => one.criterion === criterion);
    const again = seen.has(criterion);
    seen.add(criterion);
    if (known === undefined) {
      return [
        {
          field: `${at}.criterion`,
          code: 'unknown-code',
          message: `이 공고의 평가 지표가 아닙니다: ${criterion}`,
        },
      ];
    }
    if (again) {
      return [
        {
          field: `${at}.criterion`,
          code: 'repeated',
          message: `같은 지표를 두 번 보냈습니다: ${known.label}`,
        },
      ];
    }
    const problems: FieldProblem[] = [];
    if (points > known.maxPoints) {
      const message = `${known.label}의 배점은 ${known.maxPoints}점입니다. ${known.maxPoints}점 이하로 입력해 주세요.`;
      problems.push({ field: `${at}.points`, code: 'too-large', message });
    }
    if (justification === '') {
      const message = `${known.label} 점수의 근거를 적어 주세요.`;
      problems.push({ field: `${at}.justification`, code: 'too-short', message });
    }
    return problems;
  });
}

async function upsert(
  tx: EntityManager,
  assignmentId: string,
  items: readonly ScoreItem[],
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO score_items (assignment_id, criterion, points, justification, saved_at)
     SELECT $1, criterion, points, justification, $2
       FROM jsonb_to_recordset($3) AS item (criterion text, points numeric, justification text)
     ON CONFLICT (assignment_id, criterion) DO UPDATE
        SET points = excluded.points, justification = excluded.justification, saved_at = excluded.saved_at`,
    [assignmentId, now, JSON.stringify(items)],
  );
}
