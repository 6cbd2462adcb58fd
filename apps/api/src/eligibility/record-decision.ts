import type { JsonValue } from '@subsidy/contract';
import {
  canonicalJson,
  decide,
  decideInWords,
  decisionRecord,
  koreanWording,
  type Decision,
  type EligibilityInput,
  type ProgramType,
  type RawDecision,
} from '@subsidy/rules';
import { insertInto, type Statement } from '../database/together.ts';
import { toRules, type NoticeWithVersion } from '../notices/notice.queries.ts';
import type { EligibilityDecision } from './eligibility-decision.entity.ts';

/** What one application is decided on. */
export interface DecisionRequest {
  notice: NoticeWithVersion;
  type: ProgramType;
  input: EligibilityInput;
  asOf: Date;
}

/** The facts with the type of the application itself. */
const withType = ({ input, type }: DecisionRequest): EligibilityInput => ({
  company: input.company,
  project: { ...input.project, type },
});

/** A decision in words and as the rules made it. */
export interface MadeDecision {
  decision: Decision;
  raw: RawDecision;
}

/** 자격 판단 of one application by the notice version it is filed under: the rules run once. */
export const decideEligibility = (request: DecisionRequest): MadeDecision =>
  decideInWords(toRules(request.notice), request.type, withType(request), request.asOf, koreanWording);

/** What is kept of a decision that was made: facts, decision, notice version and hash of its terms. */
export interface KeptDecision extends DecisionRequest, MadeDecision {
  applicationId: string;
  stage: EligibilityDecision['stage'];
  decidedAt: Date;
}

/** Keeps a decision, as canonical JSON that stays the same bytes. */
export const keptDecision = (kept: KeptDecision): Statement =>
  insertInto('eligibility_decisions', {
    application_id: kept.applicationId,
    stage: kept.stage,
    notice_version_id: kept.notice.version.id,
    terms_sha256: kept.notice.version.termsSha256,
    as_of: kept.asOf,
    facts: canonicalJson(withType(kept) as unknown as JsonValue),
    decision: canonicalJson(kept.decision as unknown as JsonValue),
    record: decisionRecord(kept.raw),
    opens_at: kept.notice.version.opensAt,
    closes_at: kept.notice.version.closesAt,
    decided_at: kept.decidedAt,
  });

/** The decision as it is kept for a replay: canonical JSON without sentences. */
export const recordOf = (request: DecisionRequest): string =>
  decisionRecord(decide(toRules(request.notice), request.type, withType(request), request.asOf));
