import type { EligibilityInput } from '../core/facts.ts';
import type { DocumentTerms, NoticeTerms, RequiredWhen } from '../core/terms.ts';

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

interface OwedDocuments {
  inOrder: readonly OwedDocument[];
  /** Those that are due whatever the facts. */
  always: readonly string[];
}

/** Terms are asked again and again, and do not change: their documents are picked out once. */
const OWED = new WeakMap<readonly DocumentTerms[], OwedDocuments>();

/** 제출 서류 of the applicant at the application, as far as the facts make them necessary. */
export function requiredDocumentsOf({ documents }: NoticeTerms, input: EligibilityInput): readonly string[] {
  const { inOrder, always } = owedBy(documents);
  if (!asksForMore(inOrder, input)) return always;
  return inOrder
    .filter(({ when }) => when === null || holds(when, input))
    .map(({ documentType }) => documentType);
}

function asksForMore(documents: readonly OwedDocument[], input: EligibilityInput): boolean {
  for (const { when } of documents) {
    if (when !== null && holds(when, input)) return true;
  }
  return false;
}

function owedBy(documents: readonly DocumentTerms[]): OwedDocuments {
  const known = OWED.get(documents);
  if (known !== undefined) return known;
  const inOrder = documents
    .filter(({ stage, by }) => stage === 'application' && by === 'applicant')
    .flatMap(({ documentType, required, requiredWhen }): OwedDocument[] => {
      if (required) return [{ documentType, when: null }];
      return requiredWhen === null ? [] : [{ documentType, when: conditionOf(requiredWhen) }];
    });
  const always = inOrder.filter(({ when }) => when === null).map(({ documentType }) => documentType);
  const owed = { inOrder, always };
  OWED.set(documents, owed);
  return owed;
}

function conditionOf({ field, equals }: RequiredWhen): Condition {
  const of = field.startsWith('company.') ? 'company' : 'project';
  return { of, fact: field.slice(field.indexOf('.') + 1), equals };
}

const holds = ({ of, fact, equals }: Condition, input: EligibilityInput): boolean =>
  Reflect.get(input[of], fact) === equals;
