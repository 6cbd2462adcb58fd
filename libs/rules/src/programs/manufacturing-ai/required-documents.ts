import type { EligibilityInput } from '../../core/facts.ts';
import type { CommonTerms, RequiredWhen } from '../../core/terms.ts';

/** 제출 서류 of the applicant at the application, as far as the facts make them necessary. */
export function requiredDocumentsOf({ documents }: CommonTerms, input: EligibilityInput): string[] {
  return documents
    .filter(({ stage, by }) => stage === 'application' && by === 'applicant')
    .filter(({ required, requiredWhen }) => required || holds(requiredWhen, input))
    .map(({ documentType }) => documentType);
}

function holds(when: RequiredWhen | null, { company, project }: EligibilityInput): boolean {
  if (when === null) return false;
  const facts: object = when.field.startsWith('company.') ? company : project;
  return Reflect.get(facts, when.field.slice(when.field.indexOf('.') + 1)) === when.equals;
}
