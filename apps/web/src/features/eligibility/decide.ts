import type { NoticeView } from '@subsidy/contract';
import {
  checkEligibility,
  factsOf,
  type Decision,
  type EligibilityResult,
  type FieldValues,
} from '@subsidy/rules';
import { isAnswered } from '../forms/values.ts';
import { chosenType } from './check-fields.ts';
import { POOL_FIELD, TYPE_FIELD } from './questions.ts';

/** 자격 확인 in the browser: the same rules as the server, on the answers so far. */
export function decideOn(notices: readonly NoticeView[], answers: FieldValues, now: Date): EligibilityResult {
  const inPool = answers[POOL_FIELD];
  const withSupplier = answers['project.withoutSupplier'] === false && typeof inPool === 'boolean';
  const facts = factsOf(answers, withSupplier ? { inPool } : null);
  const type = chosenType(answers[TYPE_FIELD]);
  const project = type === undefined ? facts.project : { ...facts.project, type };
  const inForce = notices.map((notice) => ({ ...notice, program: notice.terms.program }));
  return checkEligibility(inForce, { company: facts.company, project }, now);
}

/** Questions that the undecided conditions still wait for. */
export function openQuestions(decision: Decision, answers: FieldValues): string[] {
  const waiting = decision.conditions
    .filter(({ outcome }) => outcome === 'unknown')
    .flatMap(({ fields }) => fields)
    .map((field) => (field === 'company.participationBannedUntil' ? 'company.underParticipationBan' : field));
  return [...new Set(waiting)].filter((field) => !isAnswered(answers[field]));
}
