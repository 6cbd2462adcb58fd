import { Injectable } from '@nestjs/common';
import type { RequirementCheckView, ResultView } from '@subsidy/contract';
import {
  PROGRAM_OFFICE,
  appliedNameOf,
  planRecorded,
  rubricBlockLabel,
  rubricOf,
  SHARES,
  statusNext,
  TECHNO_PARKS,
  type ApplicationStatus,
  type AppliedShares,
  type NoticeTerms,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { seoulInstant } from '../http/clock.ts';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { findApplication } from '../applications/lock-application.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { decidedPlaceOf, type DecidedPlace } from '../selection/decided-place.ts';
import { reasonText } from '../selection/reason-text.ts';

/** 결과: outcome, score by block, reason and whom to ask, once it is decided. */
@Injectable()
export class ApplicationResultQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
  ) {}

  read(applicationId: string, actor: Actor): Promise<ResultView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const { status, at } = await decisionOf(tx, application);
      if (status === 'requirements-not-met') return this.requirementsResult(tx, application);
      if (status !== 'selected' && status !== 'reserve' && status !== 'not-selected') {
        throw outOfOrder(application, applicationWords.noResultYet);
      }
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      return {
        ...(await appliedOf(tx, applicationId)),
        ...scored(await decidedPlaceOf(tx, applicationId), version.terms, statusNext(status)),
        outcome: status,
        decidedAt: seoulInstant(at),
        contact: contactOf(application),
        whatNext: statusNext(application.status),
      };
    });
  }

  private async requirementsResult(tx: EntityManager, application: Application): Promise<ResultView> {
    const rows: Pick<RequirementCheckView, 'reasons'>[] = await tx.query(
      `SELECT reasons FROM case_checks WHERE application_id = $1 AND status IN ('in-force', 'reconsidered')`,
      [application.id],
    );
    const reasons = rows[0]?.reasons ?? [];
    return {
      ...(await appliedOf(tx, application.id)),
      outcome: 'requirements-not-met',
      decidedAt: seoulInstant(application.statusSince),
      score: null,
      blocks: [],
      rank: null,
      reason: reasons.map(({ note }) => note).join('\n') || applicationWords.requirementsNotMet,
      fundingPlan: null,
      contact: contactOf(application),
      whatNext: statusNext('requirements-not-met'),
    };
  }
}

/** The status that was decided, and when: of a declined award the one before. */
async function decisionOf(
  tx: EntityManager,
  { id, status, statusSince }: Application,
): Promise<{ status: ApplicationStatus; at: Date }> {
  if (status !== 'withdrawn') return { status, at: statusSince };
  const rows: { status: ApplicationStatus; at: Date }[] = await tx.query(
    `SELECT d.to_status AS status, d.changed_at AS at
       FROM case_steps w JOIN case_steps d
         ON d.application_id = w.application_id AND d.to_status = w.from_status
      WHERE w.application_id = $1 AND w.action = 'declineAward' ORDER BY d.id DESC LIMIT 1`,
    [id],
  );
  return rows[0] ?? { status, at: statusSince };
}

/** 신청: what was filed, whatever became of it. */
async function appliedOf(tx: EntityManager, applicationId: string): Promise<AppliedShares> {
  const names = SHARES.map(appliedNameOf);
  const rows: Record<string, string | null>[] = await tx.query(
    `SELECT ${names.map((name) => `${columnOf(name)} AS "${name}"`).join(', ')} FROM case_facts WHERE application_id = $1`,
    [applicationId],
  );
  const amounts = names.map((name) => [name, rows[0]?.[name] ?? null] as const);
  return Object.fromEntries(
    amounts.map(([name, amount]) => [name, amount === null ? null : Number(amount)]),
  ) as AppliedShares;
}

/** Score, place and money as decided; without a place in a run, only what the status itself says. */
function scored(
  item: DecidedPlace | null,
  terms: NoticeTerms,
  otherwise: string,
): Pick<ResultView, 'score' | 'blocks' | 'rank' | 'reason' | 'fundingPlan'> {
  if (item === null) return { score: null, blocks: [], rank: null, reason: otherwise, fundingPlan: null };
  return {
    score: { technical: item.technicalScore, bonus: item.bonusPoints, total: item.score },
    blocks: blocksOf(terms, item.blocks),
    rank: item.rank,
    reason: reasonText(item),
    fundingPlan: planRecorded(item.fundingPlan),
  };
}

function blocksOf(terms: NoticeTerms, points: Readonly<Record<string, number>>): ResultView['blocks'] {
  const most = new Map<string, number>();
  const rubric = rubricOf(terms);
  for (const { block, maxPoints } of rubric) most.set(block, (most.get(block) ?? 0) + maxPoints);
  return [...most].map(([block, maxPoints]) => ({
    block,
    label: rubricBlockLabel(block, rubric),
    points: points[block] ?? 0,
    maxPoints,
  }));
}

function contactOf({ technoParkCode }: Application): ResultView['contact'] {
  const park = TECHNO_PARKS.find(({ code }) => code === technoParkCode);
  return park === undefined ? PROGRAM_OFFICE : { name: park.name, phone: park.phone };
}
