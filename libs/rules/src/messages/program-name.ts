import type { DecidableTerms } from '../core/terms.ts';
import { programLabel } from './labels.ts';

/** 세부사업 of a notice: as it calls it, else as the portal does. */
export const programName = ({
  program,
  programLabel: own,
}: Pick<DecidableTerms, 'program' | 'programLabel'>): string => own ?? programLabel(program);
