import { isAnswered, type Decision, type FieldValues, type Finding, type FormField } from '@subsidy/rules';
import {
  BUSINESS_NUMBER_FIELD,
  CERTIFICATE_FIELD,
  CORPORATE_NUMBER_FIELD,
  QUESTION_GROUPS,
  REGION_FIELD,
  SIZE_FIGURES,
  TYPE_FIELD,
} from './questions.ts';

/** Which questions to show, and which of them could still change a decision. */
export interface QuestionsThatMatter {
  shown: ReadonlySet<string>;
  open: readonly string[];
  /** Whether no answer can change anything any more because every decision is a refusal. */
  allRefused: boolean;
}

/** What a decision means for the questions: no sentence is needed for that. */
export interface Judged extends Pick<Decision, 'outcome' | 'noticeId'> {
  conditions: readonly Pick<Finding, 'ruleId' | 'outcome' | 'fields'>[];
}

/** Not for a decision: they go into the application, and the place tells whom to ask. */
const ALWAYS_WELCOME: readonly string[] = [BUSINESS_NUMBER_FIELD, REGION_FIELD];

/** They change no outcome, but the documents and points that come with a decision which is still possible. */
const WELCOME_WHILE_POSSIBLE: readonly string[] = ['company.factoryStatus', 'project.bonusItems'];

/** The certificate decides on the size, whatever the figures say (contract §3): without one they only help to guess. */
const SIZE_RULE = 'size-sme-or-mid-sized';

const MONEY_FIELDS: readonly string[] = ['project.totalCostKrw', 'project.companyInKindKrw'];

/** Digits 4 and 5 of a corporation's business number (simplified). */
const CORPORATION_FROM = 81;
const CORPORATION_TO = 88;

const isCorporation = (number: unknown): boolean => {
  const kind = typeof number === 'string' ? Number(number.slice(3, 5)) : Number.NaN;
  return kind >= CORPORATION_FROM && kind <= CORPORATION_TO;
};

/** The questions behind a fact that a rule reads. */
function questionsOf(field: string): readonly string[] {
  if (field === 'company.participationBannedUntil') return ['company.underParticipationBan', field];
  if (field === 'company.city') return [REGION_FIELD];
  return [field];
}

/** The questions that the undecided conditions of a decision wait for. */
export function waitedFor({ conditions }: Pick<Judged, 'conditions'>): string[] {
  return conditions
    .filter(({ outcome }) => outcome === 'unknown')
    .flatMap(({ ruleId, fields }) => (ruleId === SIZE_RULE ? [CERTIFICATE_FIELD] : fields))
    .flatMap(questionsOf);
}

/** Whether a question applies at all with the answers so far. */
function applies(field: FormField | undefined, answers: FieldValues): boolean {
  if (field === undefined) return false;
  const { requiredWhen } = field;
  return requiredWhen === undefined || answers[requiredWhen.field] === requiredWhen.equals;
}

/** Questions that change no outcome and are still worth asking. */
function welcome(possible: readonly Judged[], answers: FieldValues): string[] {
  const fields = [...ALWAYS_WELCOME];
  if (isCorporation(answers[BUSINESS_NUMBER_FIELD])) fields.push(CORPORATE_NUMBER_FIELD);
  if (possible.length === 0) return fields;
  fields.push(...WELCOME_WHILE_POSSIBLE, ...MONEY_FIELDS);
  const notices = new Set(possible.map(({ noticeId }) => noticeId));
  if (notices.size < possible.length) fields.push(TYPE_FIELD);
  const sizeOpen = possible.some(({ conditions }) =>
    conditions.some(({ ruleId, outcome }) => ruleId === SIZE_RULE && outcome === 'unknown'),
  );
  return sizeOpen ? [...fields, ...SIZE_FIGURES] : fields;
}

/**
 * A question is asked only if an answer could change a decision: it belongs to an undecided condition of a decision
 * that is not refused yet, or to its money. What was answered stays, so that it can be mended.
 */
export function questionsThatMatter(
  decisions: readonly Judged[],
  fields: ReadonlyMap<string, FormField>,
  answers: FieldValues,
): QuestionsThatMatter {
  const possible = decisions.filter(({ outcome }) => outcome !== 'ineligible');
  const decisive = new Set([...possible.flatMap(waitedFor), ...(possible.length > 0 ? MONEY_FIELDS : [])]);
  const wanted = new Set([...decisive, ...welcome(possible, answers)]);
  const shown = QUESTION_GROUPS.flatMap((group) => group.fields).filter(
    (name) => (wanted.has(name) || isAnswered(answers[name])) && applies(fields.get(name), answers),
  );
  return {
    shown: new Set(shown),
    open: shown.filter((name) => decisive.has(name) && !isAnswered(answers[name])),
    allRefused: decisions.length > 0 && possible.length === 0,
  };
}

/** Every question that applies, for whoever wants to answer them all. */
export function everyQuestion(
  fields: ReadonlyMap<string, FormField>,
  answers: FieldValues,
): ReadonlySet<string> {
  return new Set(
    QUESTION_GROUPS.flatMap((group) => group.fields).filter((name) => applies(fields.get(name), answers)),
  );
}
