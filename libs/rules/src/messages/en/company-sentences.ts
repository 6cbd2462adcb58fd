import type { FindingValues } from '../../core/finding.ts';
import { listOf, numberOf, textOf } from '../format.ts';
import { mend, met, says, type RuleSentences } from '../sentence.ts';
import { askOffice, counted, day, moment, won } from './format.ts';
import { excludedLabel } from './labels.ts';

const windowText = (values: FindingValues): string =>
  values['opensAt'] === null
    ? `on days that are not published, until ${day(textOf(values, 'closesAt').slice(0, 10))} at the latest`
    : `from ${moment(textOf(values, 'opensAt'))} to ${moment(textOf(values, 'closesAt'))} (Korean time)`;

const industryText = (values: FindingValues): string => `Industry code ${textOf(values, 'ksicCode')}`;

const divisionText = (values: FindingValues): string =>
  `manufacturing, section C of the KSIC (divisions ${numberOf(values, 'from')}–${numberOf(values, 'to')})`;

const certifiedSize = (values: FindingValues): string =>
  textOf(values, 'sizeCertificate') === 'mid-sized' ? 'mid-sized company' : 'SME';

function sizeFigures(values: FindingValues): string {
  const parts: string[] = [];
  if (values['averageRevenueKrw'] !== null)
    parts.push(`three-year average revenue ${won(numberOf(values, 'averageRevenueKrw'))}`);
  if (values['totalAssetsKrw'] !== null)
    parts.push(`total assets ${won(numberOf(values, 'totalAssetsKrw'))}`);
  if (values['regularEmployees'] !== null)
    parts.push(counted(numberOf(values, 'regularEmployees'), 'regular worker'));
  if (values['independent'] !== null)
    parts.push(values['independent'] === 'yes' ? 'independent' : 'not independent');
  return parts.length === 0 ? '' : ` You entered: ${parts.join(', ')}.`;
}

function sizeLimit(values: FindingValues): string {
  if (values['revenueLimitKrw'] === null || values['revenueLimitKrw'] === undefined) return '';
  const limit = won(numberOf(values, 'revenueLimitKrw'));
  if (values['fiscalYearEndMonth'] === undefined) {
    return ` The SME revenue limit of this industry was ${limit} until August 2025 and has stayed or risen since.`;
  }
  const highest = won(numberOf(values, 'highestLimitKrw'));
  const upTo = highest === limit ? '' : ` (${highest} for some products)`;
  return ` The SME revenue limit of this industry is ${limit}${upTo} for a fiscal year that ends in month ${numberOf(values, 'fiscalYearEndMonth')}.`;
}

/** English sentences of the conditions on the company. */
export const COMPANY_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  'within-window': {
    open: met((values) => `Applications are open ${windowText(values)}.`),
    'not-open-yet': mend(
      (values) => `Applications are not open yet: ${windowText(values)}.`,
      (values) => `Apply after ${moment(textOf(values, 'opensAt'))}.`,
    ),
    closed: mend(
      (values) => `Applications have closed. They were open ${windowText(values)}.`,
      says('See whether another notice is open.'),
    ),
    'not-published': mend(says('The intake period is not published.'), askOffice),
  },
  manufacturer: {
    manufacturing: met((values) => `${industryText(values)} is manufacturing.`),
    'not-manufacturing': mend(
      (values) => `${industryText(values)} is not manufacturing. The support is for ${divisionText(values)}.`,
      says('If you also manufacture, check again with the manufacturing code on your business registration.'),
    ),
    'not-a-code': mend(
      (values) => `${industryText(values)} is not in the classification.`,
      says('Choose the code of 2–5 digits that fits the industry on your business registration.'),
    ),
    missing: mend(
      (values) => `The industry is not known. The support is for ${divisionText(values)}.`,
      says('Enter the industry code (KSIC).'),
    ),
  },
  'size-sme-or-mid-sized': {
    certified: met((values) => `The ${certifiedSize(values)} certificate confirms the size.`),
    refused: mend(
      says('The SME or mid-sized company certificate was refused. Only such companies may apply.'),
      says(
        'If it was refused for the size, the company cannot apply. If papers were missing, complete them and apply for the certificate again.',
      ),
    ),
    'other-size': mend(
      (values) => `The certificate says ${certifiedSize(values)}; this program is for SMEs only.`,
      says('See the other programs that take mid-sized companies.'),
    ),
    missing: mend(
      (values) =>
        `Without the SME or mid-sized company certificate the size is not confirmed.${sizeFigures(values)}${sizeLimit(values)}`,
      says('Get the certificate: SMEs at sminfo.mss.go.kr, mid-sized companies at fomek.or.kr.'),
    ),
  },
  'business-operating': {
    operating: met(says('The business is operating.')),
    suspended: mend(
      says('A suspended business cannot apply.'),
      says('If it runs again, report the reopening to the tax office and then apply.'),
    ),
    closed: mend(
      says('A closed business cannot apply.'),
      says('If another site is operating, apply with its business registration number.'),
    ),
    missing: mend(
      says(
        'It is not known whether the business is operating. Suspended and closed businesses cannot apply.',
      ),
      says('Look up the status at Hometax (국세청 홈택스) and enter it.'),
    ),
  },
  'no-tax-arrears': {
    none: met(says('No national or local tax arrears.')),
    both: mend(
      says('There are national and local tax arrears. A company in arrears cannot apply.'),
      says('Pay them, get both tax clearance certificates, and apply.'),
    ),
    national: mend(
      says('There are national tax arrears. A company in arrears cannot apply.'),
      says('Pay them, get the national tax clearance certificate, and apply.'),
    ),
    local: mend(
      says('There are local tax arrears. A company in arrears cannot apply.'),
      says('Pay them, get the local tax clearance certificate, and apply.'),
    ),
    missing: mend(
      says('It is not known whether there are tax arrears.'),
      says('Get the clearance certificates at Hometax and Wetax and enter what they say.'),
    ),
    'national-missing': mend(
      says('It is not known whether there are national tax arrears.'),
      says('Get the clearance certificate at Hometax and enter what it says.'),
    ),
    'local-missing': mend(
      says('It is not known whether there are local tax arrears.'),
      says('Get the clearance certificate at Wetax and enter what it says.'),
    ),
  },
  'not-excluded-business': {
    none: met(says('Not an excluded business.')),
    excluded: mend(
      (values) =>
        `${listOf(values, 'businesses', excludedLabel)}: this business is excluded from the support.`,
      says('If you no longer do this business, correct the business registration and then apply.'),
    ),
    missing: mend(
      says(
        'It is not known whether the business is excluded: nightlife, lodging and restaurants, unwholesome amusement goods.',
      ),
      says('Choose what applies, or answer that none does.'),
    ),
  },
  'not-banned': {
    never: met(says('No participation ban.')),
    over: met((values) => `The participation ban ended on ${day(textOf(values, 'until'))}.`),
    banned: mend(
      (values) => `Banned from participation until ${day(textOf(values, 'until'))}, that day included.`,
      (values) => `Apply to a notice that is open after ${day(textOf(values, 'until'))}.`,
    ),
    missing: mend(
      says('It is not known whether there is a participation ban.'),
      says('Look it up in the list of sanctions (제재현황목록) of the program system and enter it.'),
    ),
  },
  'not-already-funded': {
    none: met(says('The government has not funded the same or a similar plan.')),
    funded: mend(
      says('The government already funded the same or a similar plan. The same content is not funded twice.'),
      says('Change the plan to something that does not overlap.'),
    ),
    missing: mend(
      says('It is not known whether the same or a similar plan was funded.'),
      says('Answer whether the government funded such a plan.'),
    ),
  },
  'build-history': {
    found: met(says('A smart factory was built or its level certified before.')),
    none: mend(
      says('No smart factory was built or certified before; this notice asks for one that the system shows.'),
      says('Get a level certificate first, or apply to a notice that asks for no history.'),
    ),
    missing: mend(
      says('It is not known whether a smart factory was built or certified before.'),
      says('Look it up in the system (도입기업 지원현황) and enter it.'),
    ),
  },
};
