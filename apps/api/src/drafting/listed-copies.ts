import type { JsonValue } from '@subsidy/contract';
import {
  cleanText,
  factsOf,
  fundingPlanOf,
  isBlank,
  type NoticeTerms,
  type ProgramType,
} from '@subsidy/rules';

/** Fields whose copies stand in the row of the application, because lists show and sort them. */
export const LISTED_FIELDS: readonly string[] = ['project.title', 'project.totalCostKrw'];

/** Fields that the government's share is worked out from. */
export const FUNDING_FIELDS: readonly string[] = [
  'project.totalCostKrw',
  'project.companyInKindKrw',
  'company.previousGrants',
  'project.targetLevel',
];

/** Copies for lists; an amount that the database could not hold is left out. */
export interface ListedCopies {
  projectTitle: string | null;
  totalCostKrw: number | null;
  governmentKrw: number | null;
}

const LARGEST_LISTED = 1_000_000_000_000;
const LONGEST_TITLE = 300;

/** The copies of the fields as they are now; `on` is the day by whose rules the money is worked out. */
export function listedCopies(
  terms: NoticeTerms,
  type: ProgramType,
  fields: Readonly<Record<string, JsonValue>>,
  on: string,
): ListedCopies {
  const title = fields['project.title'];
  const totalCostKrw = amountOf(fields['project.totalCostKrw']);
  return {
    projectTitle:
      typeof title === 'string' && !isBlank(title) ? cleanText(title).slice(0, LONGEST_TITLE) : null,
    totalCostKrw,
    governmentKrw: totalCostKrw === null ? null : governmentOf(terms, type, fields, totalCostKrw, on),
  };
}

function governmentOf(
  terms: NoticeTerms,
  type: ProgramType,
  fields: Readonly<Record<string, JsonValue>>,
  totalCostKrw: number,
  on: string,
): number | null {
  const { company, project } = factsOf(fields, null);
  const plan = fundingPlanOf(terms, type, { company, project: { ...project, totalCostKrw } }, on);
  return amountOf(plan?.governmentKrw);
}

function amountOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST_LISTED
    ? value
    : null;
}
