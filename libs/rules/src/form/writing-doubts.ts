import type { Warning } from '../core/decision.ts';
import type { NoticeTerms } from '../core/terms.ts';
import { answerDoubts } from './answer-doubts.ts';
import { bonusNotes } from './bonus-notes.ts';
import type { FieldValues, SubmittedDocument } from './form.ts';
import { kpiTargetDoubts } from './kpi-target.ts';

/** What is written so far of an application and its plan. */
export interface Written {
  terms: NoticeTerms;
  fields: FieldValues;
  documents: readonly Pick<SubmittedDocument, 'documentType'>[];
  hasSupplier: boolean;
}

/** 작성하며 확인할 것: doubts about answers and evidence, each with the fields it is about. They hold up nothing. */
export const writingDoubts = ({ terms, fields, documents, hasSupplier }: Written): Warning[] => [
  ...answerDoubts(fields, hasSupplier),
  ...bonusNotes(terms, fields, documents),
  ...kpiTargetDoubts(fields),
];
