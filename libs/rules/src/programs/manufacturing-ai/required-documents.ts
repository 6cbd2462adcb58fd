import type { EligibilityInput } from '../../core/facts.ts';
import type { CommonTerms, DocumentTerms, RequiredWhen } from '../../core/terms.ts';

/** Which answer makes a document necessary, with its field taken apart. */
interface Condition {
  of: 'company' | 'project';
  fact: string;
  equals: RequiredWhen['equals'];
}

/** A document that an applicant may owe; `when` is null for one that is always due. */
interface OwedDocument {
  documentType: string;
  when: Condition | null;
}

/** Terms are asked again and again, and do not change: their documents are picked out once. */
const OWED = new WeakMap<readonly DocumentTerms[], readonly OwedDocument[]>();

/** 제출 서류 of the applicant at the application, as far as the facts make them necessary. */
export function requiredDocumentsOf({ documents }: CommonTerms, input: EligibilityInput): string[] {
  const required: string[] = [];
  for (const { documentType, when } of owedBy(documents)) {
    if (when === null || holds(when, input)) required.push(documentType);
  }
  return required;
}

function owedBy(documents: readonly DocumentTerms[]): readonly OwedDocument[] {
  const known = OWED.get(documents);
  if (known !== undefined) return known;
  const owed = documents
    .filter(({ stage, by }) => stage === 'application' && by === 'applicant')
    .flatMap(({ documentType, required, requiredWhen }): OwedDocument[] => {
      if (required) return [{ documentType, when: null }];
      return requiredWhen === null ? [] : [{ documentType, when: conditionOf(requiredWhen) }];
    });
  OWED.set(documents, owed);
  return owed;
}

function conditionOf({ field, equals }: RequiredWhen): Condition {
  const of = field.startsWith('company.') ? 'company' : 'project';
  return { of, fact: field.slice(field.indexOf('.') + 1), equals };
}

const holds = ({ of, fact, equals }: Condition, input: EligibilityInput): boolean =>
  Reflect.get(input[of], fact) === equals;
