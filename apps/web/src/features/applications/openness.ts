import type { ApplicationView } from '@subsidy/contract';
import { isPlanField } from '@subsidy/rules';

type Open = ApplicationView['open'];

/** Whether this person may change the field now. */
export function isFieldOpen({ fields }: Open, field: string): boolean {
  if (typeof fields === 'string') return isPlanField(field) === (fields === 'plan');
  return fields.includes(field);
}

/** Whether this person may hand in this document now. */
export function isDocumentOpen(
  { documentTypes }: Open,
  document: { documentType: string; stage: 'application' | 'plan' },
): boolean {
  if (typeof documentTypes === 'string') return document.stage === documentTypes;
  return documentTypes.includes(document.documentType);
}
