import type { ProgramType, ProjectType } from '../../core/codes.ts';
import type { AiTrackTypeTerms, ManufacturingAiTerms } from './terms.ts';

/** The limits of one type. A notice that has not the type is asked for something it does not offer: a defect. */
export function typeTermsOf(terms: ManufacturingAiTerms, type: ProgramType): AiTrackTypeTerms {
  const found = terms.types.find((candidate) => candidate.type === type);
  if (found === undefined) throw new Error(`The notice of ${terms.year} has no type ${type}`);
  return found;
}

/** The types a notice offers, in its order. */
export function projectTypesOf(terms: ManufacturingAiTerms): readonly { type: ProjectType; label: string }[] {
  return terms.types.map(({ type, label }) => ({ type, label }));
}
