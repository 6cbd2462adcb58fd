import type { JsonValue } from '@subsidy/contract';
import {
  canonicalJson,
  checkEligibility,
  decide,
  decisionRecord,
  type Decision,
  type EligibilityInput,
  type ProjectType,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { toRules, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { EligibilityDecision } from './eligibility-decision.entity.ts';

/** What one application is decided on. */
export interface DecisionRequest {
  notice: NoticeWithVersion;
  type: ProjectType;
  input: EligibilityInput;
  asOf: Date;
}

/** The facts with the type of the application itself. */
const withType = ({ input, type }: DecisionRequest): EligibilityInput => ({
  company: input.company,
  project: { ...input.project, type },
});

/** 자격 판단 of one application by the notice version it is filed under. */
export function decideEligibility(request: DecisionRequest): Decision {
  const { decisions } = checkEligibility([toRules(request.notice)], withType(request), request.asOf);
  const decision = decisions[0];
  if (decision === undefined) throw new Error(`notice ${request.notice.notice.id} gave no decision`);
  return decision;
}

/** Decides and keeps facts, decision, notice version and hash of its terms, as canonical JSON that stays the same bytes. */
export async function recordDecision(
  tx: EntityManager,
  request: DecisionRequest & {
    applicationId: string;
    stage: EligibilityDecision['stage'];
    decidedAt: Date;
  },
): Promise<Decision> {
  const decision = decideEligibility(request);
  await tx.insert(EligibilityDecision, {
    applicationId: request.applicationId,
    stage: request.stage,
    noticeVersionId: request.notice.version.id,
    termsSha256: request.notice.version.termsSha256,
    asOf: request.asOf,
    facts: canonicalJson(withType(request) as unknown as JsonValue),
    decision: canonicalJson(decision as unknown as JsonValue),
    record: recordOf(request),
    opensAt: request.notice.version.opensAt,
    closesAt: request.notice.version.closesAt,
    decidedAt: request.decidedAt,
  });
  return decision;
}

/** The decision as it is kept for a replay: canonical JSON without sentences. */
export const recordOf = (request: DecisionRequest): string =>
  decisionRecord(decide(toRules(request.notice), request.type, withType(request), request.asOf));
