import type { FindingValues } from '../../core/finding.ts';
import type { SizeReasonCode } from '../../industries/company-size.ts';
import { numberOf, textOf } from '../format.ts';
import type { SizeWording } from '../size-sentences.ts';
import { wonInWords } from './format.ts';
import { sizeLabel } from './labels.ts';

const money = (values: FindingValues, key: string): string => wonInWords(numberOf(values, key));
const between = (values: FindingValues, what: string): string => {
  const [low, high] = [money(values, 'limitKrw'), money(values, 'highestKrw')];
  const revenue = `Revenue of ${money(values, 'averageRevenueKrw')} lies between the limits for ${what}, ${low} and ${high}. `;
  return values['dependsOn'] === 'product'
    ? `${revenue}Makers of seats have the higher one, so it depends on the product.`
    : `${revenue}The higher one holds from three months after a fiscal year that ended in September 2025 or later, so it depends on the month in which yours ends.`;
};

const SENTENCES: Readonly<Record<SizeReasonCode, (values: FindingValues) => string>> = {
  'industry-missing': () => 'The revenue limit depends on the industry.',
  'industry-not-listed': (values) =>
    `The revenue limit of industry code ${textOf(values, 'ksicCode')} is not kept here.`,
  'revenue-missing': () => 'Enter the three-year average revenue to compare it with the limit.',
  'assets-missing': () => 'Enter the total assets to compare them with KRW 500 billion.',
  'independence-missing': () => 'Answer whether the company is independent.',
  'employees-missing': () => 'Enter the regular workers to see whether it is a micro manufacturer.',
  'revenue-within-sme': (values) =>
    `Revenue of ${money(values, 'averageRevenueKrw')} is within the SME limit of ${money(values, 'limitKrw')}.`,
  'revenue-between-sme': (values) => between(values, 'SMEs'),
  'revenue-beyond-sme': (values) =>
    `Revenue of ${money(values, 'averageRevenueKrw')} is above the SME limit of ${money(values, 'highestKrw')}.`,
  'assets-within': (values) => `Total assets are below ${money(values, 'limitKrw')}.`,
  'assets-beyond': (values) => `With total assets of ${money(values, 'limitKrw')} or more it is no SME.`,
  independent: () => 'The company is independent.',
  'not-independent': () => 'A company that is not independent is no SME.',
  'grace-period': () =>
    'Even so, a company that outgrows the limits still counts as an SME for five years, once (졸업유예).',
  'revenue-within-small': (values) =>
    `Revenue of ${money(values, 'averageRevenueKrw')} is within the limit for small enterprises of ${money(values, 'limitKrw')}.`,
  'revenue-between-small': (values) => between(values, 'small enterprises'),
  'revenue-beyond-small': (values) =>
    `Revenue of ${money(values, 'averageRevenueKrw')} is above the limit for small enterprises of ${money(values, 'highestKrw')}.`,
  'few-employees': (values) =>
    `A small manufacturer with fewer than ${numberOf(values, 'limit')} regular workers is a micro manufacturer (소공인).`,
  'many-employees': (values) =>
    `With ${numberOf(values, 'limit')} regular workers or more it is no micro manufacturer.`,
};

/** The estimated size and its reasons in English. */
export const englishSizeWording: SizeWording = {
  sizeLabel,
  sizeReason: ({ reason, values }) => SENTENCES[reason](values),
};
