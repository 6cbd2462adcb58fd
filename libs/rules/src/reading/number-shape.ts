/** What is counted in a field of numbers. */
export const NUMBER_UNITS = ['people', 'percent', 'months', 'year', 'points'] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

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
