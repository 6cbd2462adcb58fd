/** What is counted in a field of numbers. */
export type NumberUnit = 'people' | 'percent' | 'months' | 'year' | 'points';

/** What a field of numbers takes, as the form has it. */
export interface NumberShape {
  /** `money` is whole won, `decimal` has up to `decimals` digits behind the point, anything else is whole. */
  type: string;
  unit?: NumberUnit | undefined;
  decimals?: number | undefined;
  /** Below 0 where the field has a sign. Days of other fields are no limits of a number. */
  min?: number | string | undefined;
  max?: number | string | undefined;
}
