/** What is wrong with something a reviewer records: where, what, and the figures of it. `reviewProblemText` words it. */
export interface ReviewProblem {
  /** Path in the body, as the API names it. */
  field: string;
  code: ReviewProblemCode;
  values: Readonly<Record<string, string | number>>;
}

export type ReviewProblemCode =
  | 'unknown-criterion'
  | 'repeated-criterion'
  | 'points-too-large'
  | 'points-missing'
  | 'reason-missing'
  | 'visit-in-the-future'
  | 'visit-before-filing'
  | 'repeated-check'
  | 'checks-missing'
  | 'failed-check-note'
  | 'unknown-bonus'
  | 'bonus-not-claimed'
  | 'repeated-bonus'
  | 'accepted-above-applied'
  | 'accepted-below-required-costs'
  | 'accepted-without-government'
  | 'cut-note'
  | 'objection-note'
  | 'below-quorum'
  | 'fail-without-reason'
  | 'unknown-condition'
  | 'repeated-condition'
  | 'appeal-only'
  | 'appeal-without'
  | 'same-result'
  | 'above-budget';
