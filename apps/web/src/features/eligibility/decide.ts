import type { NoticeView } from '@subsidy/contract';
import {
  checkEligibility,
  factsOf,
  type Decision,
  type EligibilityResult,
  type FieldValues,
  type Wording,
} from '@subsidy/rules';
import { isAnswered } from '../forms/values.ts';
import { chosenType } from './check-fields.ts';
import { waitedFor } from './questions-that-matter.ts';
import { POOL_FIELD, TYPE_FIELD } from './questions.ts';

/** 자격 확인 in the browser: the same rules as the server, on the answers so far. */
export function decideOn(
  notices: readonly NoticeView[],
  answers: FieldValues,
  now: Date,
  wording?: Wording,
): EligibilityResult {
  const inPool = answers[POOL_FIELD];
  const withSupplier = answers['project.withoutSupplier'] === false && typeof inPool === 'boolean';
  const facts = factsOf(answers, withSupplier ? { inPool } : null);
  const type = chosenType(answers[TYPE_FIELD]);
  const project = type === undefined ? facts.project : { ...facts.project, type };
  const inForce = notices.map((notice) => ({ ...notice, program: notice.terms.program }));
  return checkEligibility(inForce, { company: facts.company, project }, now, wording);
}

/** Questions that one decision still waits for. */
export function openQuestions(decision: Decision, answers: FieldValues): string[] {
  const onlyWith: Readonly<Record<string, boolean>> = {
    [POOL_FIELD]: answers['project.withoutSupplier'] === false,
    'company.participationBannedUntil': answers['company.underParticipationBan'] === true,
  };
  return [...new Set(waitedFor(decision))].filter(
    (field) => !isAnswered(answers[field]) && onlyWith[field] !== false,
  );
}
