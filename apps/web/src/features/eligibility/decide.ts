import {
  isAnswered,
  factsOf,
  type EligibilityInput,
  type FieldValues,
  type Finding,
  type Wording,
} from '@subsidy/rules';
import { chosenType } from './check-fields.ts';
import { waitedFor, type Judged } from './questions-that-matter.ts';
import { POOL_FIELD, QUESTION_GROUPS, TYPE_FIELD } from './questions.ts';
import { waysOn, type CheckedNotices, type Way } from './results/ways.ts';

/** The answers of the check as the facts that the rules are asked about. */
export function inputOf(answers: FieldValues): EligibilityInput {
  const inPool = answers[POOL_FIELD];
  const withSupplier = answers['project.withoutSupplier'] === false && typeof inPool === 'boolean';
  const facts = factsOf(answers, withSupplier ? { inPool } : null);
  const type = chosenType(answers[TYPE_FIELD]);
  return type === undefined ? facts : { company: facts.company, project: { ...facts.project, type } };
}

/** 자격 확인 in the browser: the same rules as the server, for the portal's notices and those of other offices at once. */
export function decideOn(checked: CheckedNotices, answers: FieldValues, now: Date, wording: Wording): Way[] {
  return waysOn(checked, inputOf(answers), now, wording);
}

/** The decisions as they bear on questions: one that only the window refuses is asked on, for the notice that comes next. */
export const judgedApartFromWindow = (ways: readonly Way[]): Judged[] =>
  ways.map((way) => {
    const { noticeId, outcome } = way.decision;
    const onlyWindow = outcome === 'ineligible' && (way.standing === 'window' || way.standing === 'evidence');
    return {
      noticeId,
      outcome: onlyWindow ? 'needs-evidence' : outcome,
      conditions: answerableOf(way),
    };
  });

/** No answer of the company settles what no public source states. */
const answerableOf = ({ findings, unpublished }: Way): Finding[] =>
  findings.filter(({ ruleId }) => !unpublished.includes(ruleId));

const ASKED: ReadonlySet<string> = new Set(QUESTION_GROUPS.flatMap(({ fields }) => fields));

/** Questions that one way still waits for, as far as the check asks them. */
export function openQuestions(way: Way, answers: FieldValues): string[] {
  const onlyWith: Readonly<Record<string, boolean>> = {
    [POOL_FIELD]: answers['project.withoutSupplier'] === false,
    'company.participationBannedUntil': answers['company.underParticipationBan'] === true,
  };
  return [...new Set(waitedFor({ conditions: answerableOf(way) }))].filter(
    (field) => ASKED.has(field) && !isAnswered(answers[field]) && onlyWith[field] !== false,
  );
}
