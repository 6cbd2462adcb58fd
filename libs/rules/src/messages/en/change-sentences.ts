import { SMART_LEVELS } from '../../core/codes.ts';
import type { FactChange } from '../../core/decision.ts';
import type { ChangeableBy } from '../../core/fact-edit.ts';
import type { JsonValue } from '../../core/json.ts';
import { englishIndustryNames } from '../../industries/english-names.ts';
import type { IndustryName } from '../../industries/industries.ts';
import {
  codeOf,
  codesOf,
  countOf,
  instantOf,
  itemsOnlyIn,
  programAndYearOf,
  type WriteChange,
} from '../change-values.ts';
import { counted, day, moment, won } from './format.ts';
import { cellLabel, label, leadLabel, levelLabel, programLabel, regionLabel, scopeLabel } from './labels.ts';

const CHANGEABLE_BY_LABELS: Record<ChangeableBy, string> = {
  company: 'The company can change this',
  time: 'Changes with time',
  nobody: 'A fact that nobody can change',
};

/** 변경 주체: who can change a fact. */
export const changeableByLabel = (code: ChangeableBy): string => CHANGEABLE_BY_LABELS[code];

const FIXED = 'is a fact that cannot be changed';

const level = (value: JsonValue): string => levelLabel(codeOf(value));
const rank = (value: JsonValue): number => SMART_LEVELS.findIndex((known) => known === value);

const industry = (value: JsonValue): string => {
  const code = codeOf(value);
  const name = englishIndustryNames().get(code);
  return name === undefined ? code : `${code} ${name}`;
};

const projects = (items: readonly JsonValue[]): string =>
  items
    .map(programAndYearOf)
    .map(({ program, year }) => `${programLabel(program)}${year === null ? '' : ` ${String(year)}`}`)
    .join(', ');

const listed = (items: readonly JsonValue[], labelOf: (code: string) => string): string =>
  items.map((item) => labelOf(codeOf(item))).join(', ');

const limit = ({ from, to }: FactChange): string => (countOf(to) < countOf(from) ? 'at most' : 'at least');

const certified = (size: JsonValue): string => (size === 'mid-sized' ? 'mid-sized' : 'SME');

const says =
  (text: string): WriteChange =>
  () =>
    text;

/** What has to be different, by the field of the request body. */
export const CHANGE_SENTENCES: Readonly<Record<string, WriteChange>> = {
  asOf: ({ to, changeableBy }) =>
    changeableBy === 'time'
      ? `Applications are possible from ${moment(instantOf(to))}. Wait until then.`
      : `The intake ended on ${moment(instantOf(to))}. What is past cannot be turned back.`,
  'company.ksicCode': ({ from, to }) =>
    `The industry ${industry(from)} ${FIXED}. This notice is for other industries (for example ${industry(to)}).`,
  'company.regionCode': ({ from, to }) =>
    `The place ${from === null ? 'of the factory' : regionLabel(codeOf(from))} ${FIXED}. This notice is for companies in ${regionLabel(codeOf(to))}.`,
  'company.city': ({ from, to }) =>
    `The place ${from === null ? 'of the factory' : codeOf(from)} ${FIXED}. This notice is for companies in ${codeOf(to)}.`,
  'company.businessStatus': ({ changeableBy }) =>
    changeableBy === 'company'
      ? 'Resume business and report it to the tax office.'
      : `That the business is closed ${FIXED}. Only operating businesses may apply.`,
  'company.sizeCertificate': ({ from, to }) =>
    `That the certificate ${from === 'none' ? 'was refused' : `says ${certified(from)}`} ${FIXED}. This notice is for companies that can be certified as ${certified(to)}.`,
  'company.averageRevenueKrw': (change) =>
    `A three-year average revenue of ${won(countOf(change.from))} ${FIXED}. This notice is for companies with ${limit(change)} ${won(countOf(change.to))}.`,
  'company.regularEmployees': (change) =>
    `Having ${counted(countOf(change.from), 'regular employee')} ${FIXED}. This notice is for companies with ${limit(change)} ${String(countOf(change.to))}.`,
  'company.excludedBusiness': ({ from, to }) =>
    `Give up this trade and correct the business registration: ${listed(itemsOnlyIn(from, to), label('excluded'))}.`,
  'company.nationalTaxArrears': says('Pay the national taxes that are in arrears.'),
  'company.localTaxArrears': says('Pay the local taxes that are in arrears.'),
  'company.participationBannedUntil': ({ from }) =>
    `The ban from participation has to end first, on ${day(codeOf(from))}. Apply for a notice that takes applications after it.`,
  'company.samePlanFunded': says('Make a new plan that does not overlap with what was already funded.'),
  'company.currentLevel': ({ from, to, changeableBy }) =>
    changeableBy === 'company'
      ? `First build the factory up to the level ${level(to)}, or have that level certified.`
      : `The present level ${level(from)} ${FIXED}. This type is for factories that are at ${level(to)} now.`,
  'company.hasBuildHistory': says(
    'Have the level of the smart factory certified (수준확인), which makes a history.',
  ),
  'company.previousGrants': ({ from, to }) =>
    `An earlier grant ${FIXED}. This notice is for companies without it: ${projects(itemsOnlyIn(from, to))}.`,
  'company.runningProjects': ({ from, to }) =>
    `The agreed period of a running project ${FIXED}. Finish it and apply for a later notice: ${projects(itemsOnlyIn(from, to))}.`,
  'company.leadCompany': ({ to }) =>
    `Whose supplier the company is ${FIXED}. This notice is for suppliers of a lead company (for example ${leadLabel(codeOf(to))}).`,
  'project.targetLevel': ({ from, to }) =>
    from === null
      ? `Set the target level to ${level(to)}.`
      : `${rank(to) > rank(from) ? 'Raise' : 'Lower'} the target level from ${level(from)} to ${level(to)}.`,
  'project.months': ({ from, to }) =>
    `Shorten the project from ${counted(countOf(from), 'month')} to ${counted(countOf(to), 'month')}.`,
  'project.companyInKindKrw': ({ from }) => `Pay ${won(countOf(from))} in cash instead of in kind.`,
  'project.inKindKinds': ({ to }) =>
    `Change what is paid in kind to: ${codesOf(to).map(label('inKind')).join(', ')}.`,
  'project.aiCells': ({ from, to }) =>
    itemsOnlyIn(to, from).length === 0
      ? `Leave out these AI fields: ${listed(itemsOnlyIn(from, to), cellLabel)}.`
      : `Change the AI fields to: ${codesOf(to).map(cellLabel).join(', ')}.`,
  'project.withoutSupplier': ({ to }) =>
    to === true
      ? 'Apply alone, with your own developers and without a supplier.'
      : 'Apply together with a supplier instead of alone.',
  'project.supplierInPool': says('Have the supplier registered in the Pool, or choose one that is.'),
  'project.mentoring': ({ to }) => `Take this mentoring: ${label('mentoring')(codeOf(to))}.`,
  'project.scopes': ({ from, to }) => `Add to what is built: ${listed(itemsOnlyIn(to, from), scopeLabel)}.`,
};

/** One change of the smallest change in English. */
export function changeSentence(change: FactChange, industryName: IndustryName): string {
  return CHANGE_SENTENCES[change.field]?.(change, industryName) ?? change.field;
}
