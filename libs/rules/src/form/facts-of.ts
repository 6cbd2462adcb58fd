import { isDay } from '../core/calendar.ts';
import {
  AI_CELLS,
  BONUS_CODES,
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  FACTORY_STATUSES,
  IN_KIND_KINDS,
  isOneOf,
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PROJECT_SCOPES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../core/codes.ts';
import type {
  CompanyFacts,
  EligibilityInput,
  PreviousGrant,
  ProjectFacts,
  RunningProject,
} from '../core/facts.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAmount } from '../core/money.ts';
import { cleanText, isBlank } from '../texts/read-text.ts';
import type { FieldValues } from './form.ts';

type Json = JsonValue | undefined;

// A value that does not fit its fact is read as unknown: a draft may hold anything, a rule never guesses.
const textIn = (value: Json): string | undefined =>
  typeof value === 'string' && !isBlank(value) ? cleanText(value) : undefined;
const yesNoIn = (value: Json): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const amountIn = (value: Json): number | undefined => (isAmount(value) ? value : undefined);
const dayIn = (value: Json): string | undefined => (isDay(value) ? value : undefined);

const codeIn =
  <T extends string>(codes: readonly T[]) =>
  (value: Json): T | undefined =>
    isOneOf(codes, value) ? value : undefined;

const codesIn =
  <T extends string>(codes: readonly T[]) =>
  (value: Json): T[] | undefined =>
    isJsonArray(value) && value.every((item) => isOneOf(codes, item))
      ? value.filter((item): item is T => isOneOf(codes, item))
      : undefined;

/** A table with a row that names no program is not known in full, so none of it is taken. */
function rowsIn<T>(
  value: Json,
  read: (row: { readonly [key: string]: JsonValue }) => T | undefined,
): T[] | undefined {
  if (!isJsonArray(value)) return undefined;
  const rows = value.map((row) => (isJsonObject(row) ? read(row) : undefined));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function grantIn(row: { readonly [key: string]: JsonValue }): PreviousGrant | undefined {
  const program = textIn(row['program']);
  if (program === undefined) return undefined;
  return {
    program,
    type: textIn(row['type']),
    year: amountIn(row['year']),
    targetLevel: textIn(row['targetLevel']),
    governmentKrw: amountIn(row['governmentKrw']),
    aiCells: codesIn(AI_CELLS)(row['aiCells']),
  };
}

function runningIn(row: { readonly [key: string]: JsonValue }): RunningProject | undefined {
  const program = textIn(row['program']);
  if (program === undefined) return undefined;
  return {
    program,
    type: textIn(row['type']),
    year: amountIn(row['year']),
    buildEndsOn: dayIn(row['buildEndsOn']),
  };
}

/** 신청서의 사실: what the rules are asked about, read from the fields of a form; what a lead company pays it says itself. */
export function factsOf(
  fields: FieldValues,
  supplier: { inPool: boolean } | null,
  leadCompany: { amountKrw: number | null } | null = null,
): EligibilityInput {
  const project = projectFactsOf(fields, supplier);
  const leadCompanyKrw = leadCompany?.amountKrw ?? null;
  return {
    company: companyFactsOf(fields),
    project: leadCompanyKrw === null ? project : { ...project, leadCompanyKrw },
  };
}

function companyFactsOf(fields: FieldValues): CompanyFacts {
  const of = (name: string): Json => fields[`company.${name}`];
  return {
    businessRegistrationNumber: textIn(of('businessRegistrationNumber')),
    corporateRegistrationNumber: textIn(of('corporateRegistrationNumber')),
    ksicCode: textIn(of('ksicCode')),
    regionCode: textIn(of('regionCode')),
    city: textIn(of('city')),
    businessStatus: codeIn(BUSINESS_STATUSES)(of('businessStatus')),
    sizeCertificate: codeIn(SIZE_CERTIFICATES)(of('sizeCertificate')),
    averageRevenueKrw: amountIn(of('averageRevenueKrw')),
    totalAssetsKrw: amountIn(of('totalAssetsKrw')),
    independent: yesNoIn(of('independent')),
    regularEmployees: amountIn(of('regularEmployees')),
    excludedBusiness: codesIn(EXCLUDED_BUSINESSES)(of('excludedBusiness')),
    nationalTaxArrears: yesNoIn(of('nationalTaxArrears')),
    localTaxArrears: yesNoIn(of('localTaxArrears')),
    participationBannedUntil: bannedUntil(of('underParticipationBan'), of('participationBannedUntil')),
    samePlanFunded: yesNoIn(of('samePlanFunded')),
    factoryStatus: codeIn(FACTORY_STATUSES)(of('factoryStatus')),
    currentLevel: codeIn(SMART_LEVELS)(of('currentLevel')),
    hasBuildHistory: yesNoIn(of('hasBuildHistory')),
    previousGrants: rowsIn(of('previousGrants'), grantIn),
    runningProjects: rowsIn(of('runningProjects'), runningIn),
    leadCompany: codeIn(LEAD_COMPANIES)(of('leadCompany')),
    inIndustrialComplex: yesNoIn(of('inIndustrialComplex')),
  };
}

/** "Not banned" is a known fact (null); "banned" without a day stays unknown. */
function bannedUntil(underBan: Json, until: Json): string | null | undefined {
  if (underBan === false) return null;
  return underBan === true ? dayIn(until) : undefined;
}

function projectFactsOf(fields: FieldValues, supplier: { inPool: boolean } | null): ProjectFacts {
  const of = (name: string): Json => fields[`project.${name}`];
  return {
    targetLevel: codeIn(SMART_LEVELS)(of('targetLevel')),
    months: amountIn(of('months')),
    totalCostKrw: amountIn(of('totalCostKrw')),
    companyInKindKrw: amountIn(of('companyInKindKrw')),
    inKindKinds: codesIn(IN_KIND_KINDS)(of('inKindKinds')),
    aiCells: codesIn(AI_CELLS)(of('aiCells')),
    // A chosen supplier is stronger than the answer: such an application is not filed alone.
    withoutSupplier: supplier === null ? yesNoIn(of('withoutSupplier')) : false,
    supplierInPool: supplier?.inPool,
    mentoring: codeIn(MENTORING_KINDS)(of('mentoring')),
    bonusItems: codesIn(BONUS_CODES)(of('bonusItems')),
    scopes: codesIn(PROJECT_SCOPES)(of('scopes')),
  };
}

/** 자격 확인에서 신청서로: the facts of a check as fields of the form, so that nobody types them twice. */
export function fieldsOf({ company, project }: EligibilityInput, known: readonly string[]): FieldValues {
  const fields: Record<string, JsonValue> = {};
  const put = (name: string, value: unknown): void => {
    if (value === undefined || value === null || !known.includes(name)) return;
    fields[name] = JSON.parse(JSON.stringify(value)) as JsonValue;
  };
  for (const [name, value] of Object.entries(company)) put(`company.${name}`, value);
  for (const [name, value] of Object.entries(project)) put(`project.${name}`, value);
  if (company.participationBannedUntil !== undefined) {
    put('company.underParticipationBan', company.participationBannedUntil !== null);
  }
  return fields;
}
