import type { Warning } from '../../core/decision.ts';
import type { FindingValues, RawWarning } from '../../core/finding.ts';
import { corporateNumberDoubt, type CorporateNumberDoubt } from '../../core/registration-numbers.ts';
import { listOf, numberOf, textOf } from '../format.ts';
import { warningOf as koreanWarningOf } from '../warnings.ts';
import { moneyOf } from './format.ts';
import { bonusLabel, levelLabel, programLabel, typeLabel } from './labels.ts';

const CORPORATE_DOUBTS: Readonly<Record<CorporateNumberDoubt, string>> = {
  'not-13-digits': 'A corporate registration number has 13 digits. Please compare it with the register.',
  'check-digit':
    'The corporate registration number does not check. Leave it if it was issued on or after 31 Jan 2025; else compare it with the register.',
};

/** English sentences of the warnings. */
export const WARNING_SENTENCES: Readonly<Record<string, (values: FindingValues) => string>> = {
  'in-kind-above-cap': (values) =>
    `Up to ${moneyOf(values, 'maxKrw')} can be put in kind. The ${moneyOf(values, 'excessKrw')} above it became cash.`,
  'in-kind-above-total': (values) =>
    `The in-kind amount of ${moneyOf(values, 'askedKrw')} is more than the total cost of ${moneyOf(values, 'totalCostKrw')}. Please check the amounts.`,
  'unusual-level-step': (values) =>
    `From ${levelLabel(textOf(values, 'current'))} to ${levelLabel(textOf(values, 'target'))} is not a step that the notice names. You may apply, but check that the scope suffices.`,
  'under-construction': () =>
    'A factory under construction needs its approval (공장설립 승인서) and construction plan, and has to be finished within the project.',
  'bonus-items-over-limit': (values) =>
    `The best ${numberOf(values, 'maxItems')} bonus items count, up to ${numberOf(values, 'maxPoints')} points.`,
  'bonus-item-not-offered': (values) =>
    `This notice has no bonus for: ${listOf(values, 'codes', bonusLabel)}.`,
  'closed-with-running-project': () =>
    'The business is suspended or closed, yet has a running project. Please check both answers.',
  'level-without-build-history': (values) =>
    `The present level is ${levelLabel(textOf(values, 'current'))}, yet no smart factory was built or certified. Please check both answers.`,
  'grant-without-build-history': () =>
    'There are earlier grants, yet no smart factory was built or certified. Please check both answers.',
  'alone-with-supplier': () =>
    'You apply alone, yet answered about a supplier. Please check whether there is one.',
  'industry-of-earlier-revision': (values) =>
    `Industry code ${textOf(values, 'ksicCode')} is of the 10th revision. In the 11th it is ${textOf(values, 'successors')}.`,
  'industry-section-mismatch': (values) =>
    `Letter and digits of industry code ${textOf(values, 'ksicCode')} do not fit. Manufacturing begins with C.`,
  'corporate-number-doubtful': (values) => CORPORATE_DOUBTS[textOf(values, 'reason') as CorporateNumberDoubt],
  'grant-type-unknown': () =>
    'An earlier grant or a running project has a type that the portal does not know; it was taken for another type. Please check it.',
  'application-excluded-beside': (values) =>
    `This cannot run beside ${programLabel(textOf(values, 'program'))} ${numberOf(values, 'year')}, for which the company applies too. Both may be reviewed; only one can be selected.`,
  'in-kind-not-published': () =>
    'How much may be put in kind is not published, so everything is counted as cash. Please check the notice.',
  'project-above-limit': (values) =>
    `The total cost is limited to ${moneyOf(values, 'maxKrw')}. What is above it may not be supported: lower the cost or ask the office in charge.`,
  'company-share-above-limit': (values) =>
    `The company share may be ${moneyOf(values, 'maxKrw')} at most, and would be ${moneyOf(values, 'companyKrw')}, because the other payers have limits. Lower the total cost.`,
  'lead-company-below-least': (values) =>
    `The lead company pays ${moneyOf(values, 'leastKrw')} at least, not ${moneyOf(values, 'saidKrw')}. The least amount was counted.`,
  'type-not-offered': (values) =>
    `This notice has no ${typeLabel(textOf(values, 'type'))}, so it was decided for the types it has.`,
};

/** What is doubtful about a 법인등록번호 in words, or null. */
export function corporateDoubt(text: string): string | null {
  const doubt = corporateNumberDoubt(text);
  return doubt === null ? null : CORPORATE_DOUBTS[doubt];
}

/** A doubt in English; in Korean where there is no English sentence yet. */
export function warningOf(warning: RawWarning): Warning {
  const { code, values, fields } = warning;
  const sentence = WARNING_SENTENCES[code];
  return sentence === undefined
    ? koreanWarningOf(warning)
    : { code, message: sentence(values), fields: [...fields] };
}
