import type { Citation } from './citation.ts';
import { CONFIDENCES, type Confidence } from './codes.ts';

/** The weakest of several sources, as the codes are ordered; without any nothing is weak. */
export function weakestOf(cites: readonly Pick<Citation, 'confidence'>[]): Confidence {
  const ranks = cites.map(({ confidence }) => CONFIDENCES.indexOf(confidence));
  return CONFIDENCES[Math.max(0, ...ranks)] ?? 'official';
}
