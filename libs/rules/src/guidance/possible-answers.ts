import { AI_CELLS, SMART_LEVELS } from '../core/codes.ts';
import { LARGEST_COST_KRW } from '../core/fact-limits.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { JsonValue } from '../core/json.ts';
import type { TypeTerms } from '../core/type-terms.ts';
import type { FieldValues, FormField } from '../form/form.ts';

/** A manufacturer of metal parts and a wholesaler: whether a company makes anything is the first divide. */
const MAKER_AND_TRADER = ['25924', '46411'];
/** 참여제한: whoever is under it is asked until when. */
const BAN = 'company.underParticipationBan';
const LATER_DAY = '2100-12-31';
/** An amount in kind that every notice notices. */
const SOME_IN_KIND_KRW = 10_000_000;
const SMALL_COST_KRW = 10_000_000;
const FULL_RATE_BP = 10_000;

type Asked = Pick<FormField, 'field' | 'type' | 'options' | 'columns'>;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const typesOf = (notices: readonly DecidableNotice[]): TypeTerms[] =>
  notices.flatMap(({ terms }) => terms.types);
const valuesIn = <T>(terms: readonly ({ value: T | null } | null)[]): T[] =>
  terms.flatMap((term) => (term?.value === null || term?.value === undefined ? [] : [term.value]));

/** Both sides of each limit. */
const around = (limits: readonly number[]): number[] =>
  distinct(limits.flatMap((limit) => [limit - 1, limit, limit + 1])).filter((value) => value >= 0);

/** 한도를 다 쓰는 총사업비 of a type, as far as rate and cap are stated. */
const costsAtCap = ({ government, leadCompany, local }: TypeTerms): number[] =>
  [government, leadCompany, local].flatMap((share) => {
    const rateBp = share?.rateBp.value ?? 0;
    const maxKrw = share?.maxKrw.value ?? null;
    return rateBp === 0 || maxKrw === null ? [] : [Math.ceil((maxKrw * FULL_RATE_BP) / rateBp)];
  });

/** The break points of numbers that the notices' checks offer, by question. */
const NUMBERS: Readonly<Record<string, (types: readonly TypeTerms[]) => number[]>> = {
  'company.regularEmployees': (types) => around(valuesIn(types.map((type) => type.employeesBelow))),
  'company.averageRevenueKrw': (types) =>
    around(valuesIn(types.flatMap((type) => [type.revenueBelowKrw, type.revenueAboveKrw]))),
  'project.months': (types) => around(valuesIn(types.map((type) => type.maxMonths))),
  'project.totalCostKrw': (types) => [
    SMALL_COST_KRW,
    ...around(valuesIn(types.map((type) => type.totalCostLimit))),
    ...distinct(types.flatMap(costsAtCap)),
  ],
  'project.companyInKindKrw': () => [0, SOME_IN_KIND_KRW],
};

/** Everywhere that a notice names, and one place that none does. */
function places(notices: readonly DecidableNotice[]): FieldValues[] {
  const named = typesOf(notices).flatMap(({ regions, cities }) =>
    (regions?.value ?? []).map((region) => ({ region, city: cities?.value[0] ?? null })),
  );
  const found = new Map(named.map((place) => [`${place.region} ${place.city ?? ''}`, place]));
  const answers = [...found.values(), { region: 'seoul', city: null }];
  return answers.map(({ region, city }) => ({ 'company.regionCode': region, 'company.city': city }));
}

const industries = (notices: readonly DecidableNotice[]): string[] =>
  distinct([
    ...MAKER_AND_TRADER,
    ...typesOf(notices).flatMap((type) =>
      (type.industries?.value ?? []).flatMap(({ codes }) => codes.slice(0, 1)),
    ),
  ]);

/** 기존 지원: none; one of a program that a notice counts; as much of it, at every level, as uses everything up. */
function grants(notices: readonly DecidableNotice[]): JsonValue[] {
  const kinds = notices.flatMap(({ terms }) =>
    terms.types.flatMap(({ type, supportCount }) => [
      { program: terms.program, type, year: terms.year - 1 },
      ...(supportCount === null ? [] : [{ program: supportCount.program, type, year: terms.year - 1 }]),
    ]),
  );
  const found = new Map(kinds.map((kind) => [`${kind.program} ${kind.type}`, kind]));
  const most = Math.max(1, ...valuesIn(typesOf(notices).map((type) => type.supportCount?.maxTimes ?? null)));
  const usedUp = [...found.values()].map((kind) =>
    SMART_LEVELS.flatMap((targetLevel) =>
      Array.from({ length: most }, () => ({
        ...kind,
        targetLevel,
        governmentKrw: LARGEST_COST_KRW,
        aiCells: [...AI_CELLS],
      })),
    ),
  );
  return [[], ...distinct(kinds.map(({ program }) => program)).map((program) => [{ program }]), ...usedUp];
}

/** 수행 중인 과제: none, or one that a notice names and that does not end before its intake. */
function runningProjects(notices: readonly DecidableNotice[]): JsonValue[] {
  const blocking = typesOf(notices).flatMap(({ blockingProjects }) => blockingProjects?.value ?? []);
  const found = new Map(
    blocking.map(({ program, years }) => [`${program} ${String(years?.[0])}`, { program, years }]),
  );
  return [
    [],
    ...[...found.values()].map(({ program, years }) => [
      { program, ...(years?.[0] === undefined ? {} : { year: years[0] }), buildEndsOn: LATER_DAY },
    ]),
  ];
}

/** None, each alone, all together. */
function lists(options: readonly string[]): JsonValue[] {
  return [[], ...options.map((option) => [option]), [...options]];
}

function valuesOf({ field, type, options = [] }: Asked, notices: readonly DecidableNotice[]): JsonValue[] {
  if (field === 'company.ksicCode') return industries(notices);
  if (field === 'company.previousGrants') return grants(notices);
  if (field === 'company.runningProjects') return runningProjects(notices);
  if (type === 'boolean') return [true, false];
  const named = options.map(({ value }) => value);
  if (type === 'choice') return named;
  if (type === 'choices') return lists(named);
  return NUMBERS[field]?.(typesOf(notices)) ?? [];
}

/**
 * 가능한 답: the answers of a question between which decisions can differ, each as the fields that it puts. Of numbers both sides of
 * every limit that a notice has; of places and industries those that a notice names, and one that none does; of lists none and one.
 */
export function answersTo(field: Asked, notices: readonly DecidableNotice[]): FieldValues[] {
  if (field.field === 'company.regionCode') return places(notices);
  if (field.field === BAN)
    return [{ [BAN]: false }, { [BAN]: true, 'company.participationBannedUntil': LATER_DAY }];
  return valuesOf(field, notices).map((value) => ({ [field.field]: value }));
}
