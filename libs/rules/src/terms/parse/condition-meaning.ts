import { isOneOf, levelRank, SMART_LEVELS } from '../../core/codes.ts';
import type { JsonValue } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { placeProblem } from '../../regions/districts.ts';
import { figureIn, has, items, member, numberIn, placed, texts, textIn, valueOf } from './loose.ts';
import { below, type Report } from './shape.ts';

// Conditions that contradict each other, so that no company could meet them.

/** Lists in which a code stands once. */
const SETS = [
  'regions',
  'cities',
  'acceptedSizes',
  'acceptedBusinessStatuses',
  'excludedBusinesses',
  'leadCompanies',
  'scopes',
  'mentoring',
  'kindsRefusedAlone',
] as const;

/** A code that stands twice in a list of codes. */
export function reportTwice(
  codes: readonly (string | null)[],
  path: (index: number) => string,
  report: Report,
): void {
  for (const [index, code] of codes.entries()) {
    if (code !== null && codes.indexOf(code) < index) report(path(index), termsWords.twice);
  }
}

/** 자격 조건 of one type. */
export function conditionMeaning(type: JsonValue, path: string, report: Report, warn: Report): void {
  for (const key of SETS)
    reportTwice(texts(valueOf(type, key)), (index) => `${path}.${key}.value[${String(index)}]`, report);
  companyMeaning(type, path, report);
  levelMeaning(type, path, warn);
  if (texts(valueOf(type, 'mentoring')).includes('none'))
    report(`${path}.mentoring.value`, termsWords.mentoringNone);
  if (has(type, 'kindsRefusedAlone') && !has(type, 'inKind'))
    warn(`${path}.kindsRefusedAlone`, termsWords.inKindUnused);
  placeMeaning(type, path, report);
  topUpMeaning(type, path, report);
}

/** What is asked of the company that no company can be. */
function companyMeaning(type: JsonValue, path: string, report: Report): void {
  const divisions = valueOf(type, 'manufacturingDivisions');
  if ((numberIn(divisions, 'from') ?? 0) > (numberIn(divisions, 'to') ?? Infinity))
    report(`${path}.manufacturingDivisions.value`, termsWords.backwards);
  if ((figureIn(type, 'revenueAboveKrw') ?? 0) >= (figureIn(type, 'revenueBelowKrw') ?? Infinity))
    report(`${path}.revenueAboveKrw`, termsWords.revenueContradicts);
  if (has(type, 'neverFunded') && has(type, 'buildHistory'))
    report(`${path}.neverFunded`, termsWords.firstGrantContradicts);
}

/** 현재 수준 above the least target: allowed, since a target is never below what a company has. */
function levelMeaning(type: JsonValue, path: string, warn: Report): void {
  const entry = valueOf(type, 'entryLevel');
  const target = textIn(valueOf(type, 'targetLevel'), 'minimum');
  if (!isOneOf(SMART_LEVELS, entry) || !isOneOf(SMART_LEVELS, target)) return;
  if (levelRank(entry) > levelRank(target)) warn(`${path}.entryLevel`, termsWords.levelContradicts);
}

/** 시·군·구 that no region of the notice has. */
function placeMeaning(type: JsonValue, path: string, report: Report): void {
  const regions = texts(valueOf(type, 'regions'));
  if (regions.length === 0) return;
  for (const [index, city] of placed(valueOf(type, 'cities'))) {
    if (typeof city !== 'string') continue;
    const problems = regions.map((region) => placeProblem(region, city));
    const [first] = problems;
    if (first != null && problems.every((problem) => problem !== null))
      report(`${path}.cities.value[${String(index)}]`, first.message);
  }
}

function topUpMeaning(type: JsonValue, path: string, report: Report): void {
  const topUps = items(member(type, 'topUps'));
  reportTwice(
    topUps.map((topUp) => textIn(topUp, 'regionCode')),
    (index) => below(`${path}.topUps[${String(index)}]`, 'regionCode'),
    report,
  );
}
