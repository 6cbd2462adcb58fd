import type { FindingValues } from '../../core/finding.ts';
import type { SizeReason, SizeReasonCode } from '../../industries/company-size.ts';
import { numberOf, textOf } from '../format.ts';
import { wonInWords } from './format.ts';

const money = (values: FindingValues, key: string): string => wonInWords(numberOf(values, key));
const between = (values: FindingValues, what: string): string =>
  `Revenue of ${money(values, 'averageRevenueKrw')} is above the limit for ${what} until August 2025, ${money(values, 'limitKrw')}. ` +
  `The limits of some industries rose in September 2025; the new one of this industry was not found, so up to ${money(values, 'highestKrw')} it cannot be told.`;

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
    `Revenue of ${money(values, 'averageRevenueKrw')} is above the SME limit (at most ${money(values, 'highestKrw')}).`,
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
    `Revenue of ${money(values, 'averageRevenueKrw')} is above the limit for small enterprises (at most ${money(values, 'highestKrw')}).`,
  'few-employees': (values) =>
    `A small manufacturer with fewer than ${numberOf(values, 'limit')} regular workers is a micro manufacturer (소공인).`,
  'many-employees': (values) =>
    `With ${numberOf(values, 'limit')} regular workers or more it is no micro manufacturer.`,
};

/** One step of the size estimate in English. */
export const sizeReasonText = ({ reason, values }: SizeReason): string => SENTENCES[reason](values);
