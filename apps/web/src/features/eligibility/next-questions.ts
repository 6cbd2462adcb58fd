import type { FieldValues } from '@subsidy/rules';
import { mostWorthFirst, type QuestionWorth } from '@subsidy/rules/check';
import { FIRST_QUESTIONS } from './questions.ts';

/** 묶음: questions that most companies answer alike, with the answers that say so. */
export interface Bundle {
  key: 'exclusions' | 'history';
  fields: readonly string[];
  none: FieldValues;
}

/** One thing that is asked: a question, or a bundle of them. */
export type Item = { key: string } | Bundle;

const bundle = (key: Bundle['key'], none: FieldValues): Bundle => ({ key, fields: Object.keys(none), none });

const BUNDLES: readonly Bundle[] = [
  bundle('exclusions', {
    'company.businessStatus': 'operating',
    'company.nationalTaxArrears': false,
    'company.localTaxArrears': false,
    'company.excludedBusiness': [],
    'company.underParticipationBan': false,
    'company.samePlanFunded': false,
  }),
  bundle('history', {
    'company.hasBuildHistory': false,
    'company.currentLevel': 'none',
    'company.previousGrants': [],
    'company.runningProjects': [],
  }),
];

/** The questions of one thing that is asked. */
export const itemsOf = (item: Item): readonly string[] => ('fields' in item ? item.fields : [item.key]);

const NO_WORTH = { splits: 0, betweenKrw: 0 };

/** What hangs on one thing that is asked: a bundle is worth what its best question is. */
export function worthOfItem(item: Item, worth: ReadonlyMap<string, QuestionWorth>): QuestionWorth {
  const found = itemsOf(item).map((key) => worth.get(key) ?? { key, ...NO_WORTH });
  return found.sort(mostWorthFirst)[0] ?? { key: item.key, ...NO_WORTH };
}

/**
 * Open questions, the three first ones apart: what stands between the company and the verdict on its best way, then what can change the
 * others; each by its worth.
 */
export function ordered(
  open: readonly string[],
  worth: ReadonlyMap<string, QuestionWorth>,
  ofVerdict: ReadonlySet<string>,
): Item[] {
  const asked = open.filter((name) => !FIRST_QUESTIONS.includes(name));
  const bundles = BUNDLES.filter(({ fields }) => fields.filter((name) => asked.includes(name)).length > 1);
  const alone = asked.filter((name) => !bundles.some(({ fields }) => fields.includes(name)));
  const items: Item[] = [...bundles, ...alone.map((key) => ({ key }))];
  const rank = (item: Item): number => (itemsOf(item).some((name) => ofVerdict.has(name)) ? 0 : 1);
  return items.sort(
    (a, b) => rank(a) - rank(b) || mostWorthFirst(worthOfItem(a, worth), worthOfItem(b, worth)),
  );
}
