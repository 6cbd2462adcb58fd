import { Refusal } from '../http/refusal.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
import type { Filing } from './filing.entity.ts';

/** 410 where the term of keeping is over: what was filed is known by its hash alone. */
export function requireKept(filing: Filing): asserts filing is Filing & { content: string } {
  if (filing.content === null)
    throw new Refusal('content-erased', { detail: ownDataWords.contentErased(filing.receiptNumber) });
}
