import type { ReceiptView } from '@subsidy/contract';

/** What a receipt is given for. */
export type Filed = 'application' | 'plan' | 'supplement';

/** What a receipt was given for: an answered supplement files its stage anew and has a receipt of its own. */
export const filedBy = ({ occasion, stage }: ReceiptView): Filed =>
  occasion === 'supplement' ? 'supplement' : stage;
