import type { FieldProblem, Problem } from '@subsidy/contract';
import { REFUSALS, type RefusalCode } from '@subsidy/contract/routes';
import { requestWords } from './refusals/requests.ts';

export type { RefusalCode };

/** What a refusal may carry beside its code. */
export interface RefusalContents {
  /** Korean sentence: what is wrong, the limit, how to mend it. */
  detail?: string;
  errors?: FieldProblem[];
  /** The status found, on 409. */
  found?: string;
  applicationId?: string;
  retryAfterSeconds?: number;
  /** On `conflict`: what stands now, of each thing that was sent from an older version. */
  conflicts?: NonNullable<Problem['conflicts']>;
}

/** The only expected error: a "no" with a code, a Korean reason and, where it is about fields, each bad field. */
export class Refusal extends Error {
  readonly status: number;
  readonly title: string;

  constructor(
    readonly code: RefusalCode,
    readonly contents: RefusalContents = {},
  ) {
    super(code);
    [this.status, this.title] = REFUSALS[code];
  }
}

/** 400 that names bad fields. */
export function badFields(...errors: FieldProblem[]): Refusal {
  return new Refusal('bad-request', { errors });
}

/** 400 for an address, or a part of one, that is none. */
export function wrongAddress(): Refusal {
  return new Refusal('bad-request', {
    detail: requestWords.wrongAddress,
  });
}
