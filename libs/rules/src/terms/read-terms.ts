import type { NoticeTerms } from '../core/terms.ts';
import { fromFormat1, type TermsFormat1 } from './format-1.ts';
import { fromFormat2, type TermsFormat2 } from './format-2.ts';

/** Terms as the record has them, of whatever format they were published in, in the shape that is decided. */
export function readTerms(published: object): NoticeTerms {
  if ('format' in published) return fromFormat2(published as TermsFormat2);
  return fromFormat1(published as TermsFormat1);
}
