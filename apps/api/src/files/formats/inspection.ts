import type { DocumentFormat } from '@subsidy/rules';

/** What a file is by its bytes. */
export type Inspection =
  | { kind: 'good'; format: DocumentFormat }
  /** It opens with a password only. The formats are those it may be of. */
  | { kind: 'locked'; formats: readonly DocumentFormat[] }
  /** An earlier format of a program whose present one is accepted. */
  | { kind: 'old'; format: DocumentFormat }
  /** It begins like this format and cannot be read to its end. */
  | { kind: 'damaged'; format: DocumentFormat | null }
  | { kind: 'unknown' };

export const UNKNOWN: Inspection = { kind: 'unknown' };
export const good = (format: DocumentFormat): Inspection => ({ kind: 'good', format });
export const locked = (...formats: DocumentFormat[]): Inspection => ({ kind: 'locked', formats });
