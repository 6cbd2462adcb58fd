import fc from 'fast-check';
import { SMART_LEVELS, type ProgramType } from '../core/codes.ts';
import type { FactChange } from '../core/decision.ts';
import type { JsonValue } from '../core/json.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { changesOf, fieldsReadBy, someFacts, type Change } from '../testing/fact-domain.ts';
import { applyChanges, factIn, type Situation } from './situation.ts';
import { smallestChangeOf } from './smallest-change.ts';

const FACTS_OF_NOBODY = [
  'ksicCode',
  'sizeCertificate',
  'previousGrants',
  'runningProjects',
  'regionCode',
  'city',
  'regularEmployees',
  'averageRevenueKrw',
  'leadCompany',
].map((name) => `company.${name}`);

const rankOf = (level: JsonValue): number => SMART_LEVELS.findIndex((known) => known === level);

/** Who can change a fact, said once more: the past, the trade and the certificate nobody, a later day time. */
function changeableBy({ field, to }: Change, situation: Situation): FactChange['changeableBy'] {
  if (FACTS_OF_NOBODY.includes(field)) return 'nobody';
  const from = factIn(situation, field);
  if (field === 'company.businessStatus') return from === 'closed' ? 'nobody' : 'company';
  if (field === 'company.currentLevel') return rankOf(to) > rankOf(from) ? 'company' : 'nobody';
  if (field === 'asOf') return Date.parse(String(to)) > situation.asOf.getTime() ? 'time' : 'nobody';
  return field === 'company.participationBannedUntil' ? 'time' : 'company';
}

/** What nobody can change weighs more than anything that time or the company can. */
const weightOf = (changes: readonly Change[], situation: Situation): number =>
  changes.reduce((sum, change) => sum + WEIGHTS[changeableBy(change, situation)], 0);
const WEIGHTS = { company: 0, time: 100, nobody: 10_000 };

const flips = (
  notice: DecidableNotice,
  type: ProgramType,
  { input, asOf }: Situation,
  changes: readonly Change[],
) => {
  const changed = applyChanges(input, asOf, changes);
  return decide(notice, type, changed.input, changed.asOf).outcome !== 'ineligible';
};

/** Above this size the ways are too many to try on every run; among equals there are even more. */
const LARGEST_TRIED = 3;
const LARGEST_COMPARED = 2;

const WAYS: readonly (readonly [noticeId: string, type: ProgramType])[] = [
  ['2026-manufacturing-ai', 'ai-factory'],
  ['2026-manufacturing-ai', 'data-collection'],
  ['2025-ai-track', 'ai-factory'],
  ['2026-advanced-general', 'advanced'],
  ['2026-win-win-samsung', 'level-up'],
  ['2026-win-win-samsung', 'same-level'],
  ['2026-jeonbuk-basic', 'js2'],
];

function noticeOf(noticeId: string): DecidableNotice {
  const notice = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES].find(({ id }) => id === noticeId);
  if (notice === undefined) throw new Error(`No notice ${noticeId}`);
  return notice;
}

describe.each(WAYS)('the smallest change of %s %s', (noticeId, type) => {
  const notice = noticeOf(noticeId);
  const foundFor = ({ input, asOf }: Situation): readonly FactChange[] =>
    smallestChangeOf(notice, decide(notice, type, input, asOf), input, asOf)?.changes ?? [];
  const waysOf = (situation: Situation, count: number) => {
    const { findings } = decide(notice, type, situation.input, situation.asOf);
    return changesOf(situation, fieldsReadBy(findings), count);
  };

  it('has none smaller', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(someFacts, (situation) => {
        const found = foundFor(situation);
        sizes.add(found.length);
        for (let count = 1; count < Math.min(found.length, LARGEST_TRIED + 1); count += 1) {
          for (const changes of waysOf(situation, count)) {
            if (flips(notice, type, situation, changes)) {
              throw new Error(`${JSON.stringify(changes)} is smaller than ${JSON.stringify(found)}`);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(Math.max(...sizes)).toBeGreaterThan(1);
  });

  it('has none of its size that is easier', () => {
    fc.assert(
      fc.property(someFacts, (situation) => {
        const found = foundFor(situation);
        if (found.length === 0 || found.length > LARGEST_COMPARED) return;
        const weight = found.reduce((sum, change) => sum + WEIGHTS[change.changeableBy], 0);
        expect(weight).toBe(weightOf(found, situation));
        for (const changes of waysOf(situation, found.length)) {
          if (weightOf(changes, situation) < weight && flips(notice, type, situation, changes)) {
            throw new Error(`${JSON.stringify(changes)} is easier than ${JSON.stringify(found)}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
