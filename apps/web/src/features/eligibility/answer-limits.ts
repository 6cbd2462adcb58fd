import {
  isAnswered,
  DAY_LIMITS,
  FACT_LIMITS,
  type FieldValues,
  isAcceptableKsicCode,
  isBusinessRegistrationNumber,
} from '@subsidy/rules';
import { numberIn, rowsIn, textIn } from '../forms/values.ts';
import type { CheckWording } from './check-wording.ts';
import { BUSINESS_NUMBER_FIELD, INDUSTRY_FIELD } from './questions.ts';

interface Limits {
  min: number;
  max: number;
  unit: 'won' | 'months' | 'people';
}

/** Days by the question that asks for them, alone or in a column of its rows. */
const DAYS: Readonly<Record<string, { column: string | null }>> = {
  'company.participationBannedUntil': { column: null },
  'company.runningProjects': { column: 'buildEndsOn' },
};

function hasBrokenDay(name: string, answers: FieldValues): boolean {
  const asked = DAYS[name];
  if (asked === undefined) return false;
  const { column } = asked;
  const days = column === null ? [answers[name]] : (rowsIn(answers[name]) ?? []).map((row) => row[column]);
  return days.map(textIn).some((on) => on !== '' && (on < DAY_LIMITS.min || on > DAY_LIMITS.max));
}

/** What the server takes for a check: an answer beyond it is a slip of the hand, not a fact. */
const LIMITS: Readonly<Record<string, Limits>> = {
  'project.totalCostKrw': { ...FACT_LIMITS.totalCostKrw, unit: 'won' },
  'project.companyInKindKrw': { ...FACT_LIMITS.companyInKindKrw, unit: 'won' },
  'project.months': { ...FACT_LIMITS.months, unit: 'months' },
  'company.regularEmployees': { ...FACT_LIMITS.regularEmployees, unit: 'people' },
  'company.averageRevenueKrw': { ...FACT_LIMITS.averageRevenueKrw, unit: 'won' },
  'company.totalAssetsKrw': { ...FACT_LIMITS.totalAssetsKrw, unit: 'won' },
};

const brokenLimits = (name: string, answers: FieldValues): Limits | null => {
  const limits = LIMITS[name];
  const value = numberIn(answers[name]);
  if (limits === undefined || value === null) return null;
  return value < limits.min || value > limits.max ? limits : null;
};

/** Whether an answer can be no fact: a number beyond its limits, a registration number or code that there is not. */
export function isImpossible(name: string, answers: FieldValues): boolean {
  const value = answers[name];
  if (!isAnswered(value)) return false;
  if (name === BUSINESS_NUMBER_FIELD) return !isBusinessRegistrationNumber(textIn(value));
  if (name === INDUSTRY_FIELD) return !isAcceptableKsicCode(textIn(value));
  return hasBrokenDay(name, answers) || brokenLimits(name, answers) !== null;
}

/** As long as these are when they are whole: a shorter one is still being typed. */
const WHOLE_LENGTH: Readonly<Record<string, number>> = { [BUSINESS_NUMBER_FIELD]: 10, [INDUSTRY_FIELD]: 5 };

/** An answer that cannot be, and is not merely half typed. */
export const isMistake = (name: string, answers: FieldValues): boolean =>
  isImpossible(name, answers) && textIn(answers[name]).length >= (WHOLE_LENGTH[name] ?? 0);

/** The answers that a decision may rest on: what cannot be is left out as if it were not answered yet. */
export function possibleAnswers(answers: FieldValues): FieldValues {
  const impossible = Object.keys(answers).filter((name) => isImpossible(name, answers));
  if (impossible.length === 0) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !impossible.includes(name)));
}

/** What is wrong with a number or a day, its limits, and that it does not count until it is mended. */
export function limitProblem(
  name: string,
  answers: FieldValues,
  { words, wonInWords }: CheckWording,
): string | undefined {
  if (hasBrokenDay(name, answers)) return words.outOfLimits(DAY_LIMITS.min, DAY_LIMITS.max);
  const limits = brokenLimits(name, answers);
  if (limits === null) return undefined;
  const said = (value: number): string =>
    limits.unit === 'won' ? wonInWords(value) : words.counted[limits.unit](value);
  return words.outOfLimits(said(limits.min), said(limits.max));
}
