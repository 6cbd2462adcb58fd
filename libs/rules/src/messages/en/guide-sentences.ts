import type { FindingValues } from '../../core/finding.ts';
import { grouped, listOf, numberOf, textOf } from '../format.ts';
import { mend, met, says, type RuleSentences } from '../sentence.ts';
import { askOffice, counted, moneyOf } from './format.ts';
import { leadLabel, levelLabel, regionLabel, scopeLabel } from './labels.ts';

const asIs = (text: string): string => text;
const level = (values: FindingValues, key: string): string => levelLabel(textOf(values, key));
const lead = (values: FindingValues): string => leadLabel(textOf(values, 'lead'));
const leads = (values: FindingValues): string => listOf(values, 'asked', leadLabel);
const fields = (values: FindingValues): string => listOf(values, 'labels', asIs);
const regions = (values: FindingValues): string => listOf(values, 'regions', regionLabel);
const cities = (values: FindingValues): string => listOf(values, 'cities', asIs);
const scopes = (values: FindingValues, key: string): string => listOf(values, key, scopeLabel);
const employees = (values: FindingValues): string => grouped(numberOf(values, 'employees'));

function revenueLimits(values: FindingValues): string {
  const parts: string[] = [];
  if (values['aboveKrw'] !== null) parts.push(`above ${moneyOf(values, 'aboveKrw')}`);
  if (values['belowKrw'] !== null) parts.push(`below ${moneyOf(values, 'belowKrw')}`);
  return parts.join(' and ');
}

const supportLimits = (values: FindingValues): string =>
  `${counted(numberOf(values, 'maxTimes'), 'time')} and ${moneyOf(values, 'maxKrw')} in total within one target level`;

const WHO_PAYS: Readonly<Record<string, string>> = {
  government: 'government money',
  'lead-company': "the lead company's share",
  'local-government': 'local government money',
};

const openFigures = (values: FindingValues): string =>
  listOf(values, 'open', (what) => {
    const payer = WHO_PAYS[what.replace(/-(rate|cap)$/, '')] ?? what;
    return `${what.endsWith('-rate') ? 'rate' : 'limit'} of ${payer}`;
  });

const EARLIER_GRANTS = says('Enter the earlier grants, or answer that there are none.');
const OTHER_PROGRAMS = says('Raise the target level, or see the other programs.');

const COMPANY: Readonly<Record<string, RuleSentences>> = {
  'company-region': {
    inside: met((values) => `The company is in the region served: ${cities(values) || regions(values)}.`),
    elsewhere: mend(
      (values) => `Only companies in ${regions(values)} may apply.`,
      says('See the programs of the province where the factory is.'),
    ),
    'other-city': mend(
      (values) => `Only companies in ${cities(values)} (${regions(values)}) may apply.`,
      says('See the programs of the city or county where the factory is.'),
    ),
    missing: mend(
      (values) => `The place of the factory is not known. Served: ${regions(values)}.`,
      says('Choose province and city or county of the factory.'),
    ),
    'city-missing': mend(
      (values) => `The city or county of the factory is not known. Served: ${cities(values)}.`,
      says('Choose the city or county of the factory.'),
    ),
  },
  'industry-field': {
    inside: met((values) => `The industry belongs to the field ${textOf(values, 'label')}.`),
    outside: mend(
      (values) => `The industry is not of the fields supported: ${fields(values)}.`,
      says('If you also make products of these fields, check again with that industry code.'),
    ),
    'not-by-code': mend(
      (values) => `The industry code alone does not tell whether it is of these fields: ${fields(values)}.`,
      askOffice,
    ),
    missing: mend(
      (values) => `The industry is not known. Fields supported: ${fields(values)}.`,
      says('Enter the industry code (KSIC).'),
    ),
  },
  'employees-below': {
    fewer: met(
      (values) => `${employees(values)} regular workers are fewer than ${numberOf(values, 'below')}.`,
    ),
    'too-many': mend(
      (values) =>
        `${employees(values)} regular workers; there have to be fewer than ${numberOf(values, 'below')}.`,
      says('See the programs without a limit on workers.'),
    ),
    missing: mend(
      (values) =>
        `The number of regular workers is not known; there have to be fewer than ${numberOf(values, 'below')}.`,
      says('Enter the number of regular workers.'),
    ),
  },
  'revenue-within': {
    within: met(
      (values) => `Average revenue of ${moneyOf(values, 'revenueKrw')} is ${revenueLimits(values)}.`,
    ),
    'too-much': mend(
      (values) =>
        `Average revenue is ${moneyOf(values, 'revenueKrw')}; it has to be below ${moneyOf(values, 'belowKrw')}.`,
      says('See the programs without a limit on revenue.'),
    ),
    'too-little': mend(
      (values) =>
        `Average revenue is ${moneyOf(values, 'revenueKrw')}; it has to be above ${moneyOf(values, 'aboveKrw')}.`,
      says('This limit is not certain: ask the office in charge, or see the other programs.'),
    ),
    missing: mend(
      (values) => `Average revenue is not known; it has to be ${revenueLimits(values)}.`,
      says('Enter the three-year average revenue.'),
    ),
  },
  'lead-company': {
    belongs: met((values) => `The company supplies the lead company (${lead(values)}).`),
    none: mend(
      (values) => `Only suppliers of the lead company (${leads(values)}) may apply.`,
      says('Ask your large customer whether it takes part, or see programs that need no lead company.'),
    ),
    other: mend(
      (values) => `The company supplies ${lead(values)}; this notice is for suppliers of ${leads(values)}.`,
      says('See the notice of your own customer.'),
    ),
    missing: mend(
      (values) => `It is not known whom the company supplies. Lead company: ${leads(values)}.`,
      says('Choose the large company you supply, or answer that there is none.'),
    ),
  },
  'never-funded': {
    never: met(says('No smart factory support so far.')),
    funded: mend(
      (values) =>
        `Smart factory support was received ${counted(numberOf(values, 'count'), 'time')}; this is for the first time only.`,
      says('See the programs that take companies with earlier support.'),
    ),
    missing: mend(says('It is not known whether this is the first support.'), EARLIER_GRANTS),
  },
  'entry-level': {
    reached: met(
      (values) =>
        `The present level, ${level(values, 'current')}, reaches the entry level, ${level(values, 'minimum')}.`,
    ),
    below: mend(
      (values) =>
        `The present level, ${level(values, 'current')}, is below the entry level, ${level(values, 'minimum')}.`,
      (values) => `Reach ${level(values, 'minimum')} first, have it certified, and then apply.`,
    ),
    missing: mend(
      (values) => `The present level is not known; it has to be ${level(values, 'minimum')} or higher.`,
      says('Look up the highest level in the system (도입기업 지원현황) and enter it.'),
    ),
  },
};

const fromTo = (values: FindingValues): string =>
  `from ${level(values, 'current')} to ${level(values, 'target')}`;

const PROJECT: Readonly<Record<string, RuleSentences>> = {
  'level-step': {
    fits: met((values) => `The step ${fromTo(values)} fits this type.`),
    'not-same': mend(
      (values) => `The step is ${fromTo(values)}; this type is for projects that stay on the level.`,
      (values) => `Set the target to ${level(values, 'current')}, or choose the type that raises the level.`,
    ),
    'nothing-yet': mend(
      says('There is no smart factory yet, and this type is for projects that stay on the level.'),
      says('Choose the type that raises the level.'),
    ),
    'not-up': mend(
      (values) => `The step is ${fromTo(values)}; this type is for projects that raise the level.`,
      says('Raise the target above the present level, or choose the type that stays on it.'),
    ),
    missing: mend(
      says('Present or target level is not known.'),
      says('Choose the present and the target level.'),
    ),
  },
  'project-scope': {
    covered: met((values) => `The project builds all that is asked for: ${scopes(values, 'asked')}.`),
    'left-out': mend(
      (values) =>
        `The project leaves out ${scopes(values, 'left')}; all of these are asked for: ${scopes(values, 'asked')}.`,
      (values) => `Add ${scopes(values, 'left')} to the project.`,
    ),
    missing: mend(
      (values) => `What the project builds is not known; asked for: ${scopes(values, 'asked')}.`,
      says('Choose all that is going to be built.'),
    ),
  },
  'support-count': {
    left: met((values) => `Supported up to ${supportLimits(values)}; something is left of it.`),
    'times-used-up': mend(
      (values) =>
        `Supported up to ${supportLimits(values)}; it was supported ${counted(numberOf(values, 'times'), 'time')} already.`,
      OTHER_PROGRAMS,
    ),
    'money-used-up': mend(
      (values) =>
        `Supported up to ${supportLimits(values)}; ${moneyOf(values, 'usedKrw')} were received already.`,
      OTHER_PROGRAMS,
    ),
    unclear: mend(
      (values) =>
        `Level or amount of an earlier grant, or the target level, is not known. Supported up to ${supportLimits(values)}.`,
      says(
        'Enter target level and government money of the earlier grants, and the target level of this one.',
      ),
    ),
    'jump-up': mend(
      (values) =>
        `A Jump-Up grant was received. Whether it counts towards this limit (${supportLimits(values)}) is not published.`,
      askOffice,
    ),
    missing: mend(
      (values) => `Earlier grants are not known. Supported up to ${supportLimits(values)}.`,
      EARLIER_GRANTS,
    ),
  },
  'support-published': {
    published: met(says('Rates and limits are published.')),
    'not-published': mend(
      (values) => `Not published: ${openFigures(values)}. The money cannot be worked out.`,
      askOffice,
    ),
  },
};

/** English sentences of the conditions that only the programs of other offices have. */
export const GUIDE_SENTENCES: Readonly<Record<string, RuleSentences>> = { ...COMPANY, ...PROJECT };
