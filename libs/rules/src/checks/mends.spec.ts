import fc from 'fast-check';
import { applyChanges, asJson, factIn } from '../change/situation.ts';
import { failingIn } from '../change/smallest-change.ts';
import { aNotice } from '../testing/builders.ts';
import { changesOf, someFacts } from '../testing/fact-domain.ts';

const WAYS = [
  ['2026-manufacturing-ai', 'ai-factory'],
  ['2026-manufacturing-ai', 'data-collection'],
  ['2025-ai-track', 'ai-factory'],
] as const;

// The search for the smallest change is exact only while this holds of every check; outside the intake nothing counts.
it.each(WAYS)(
  'every way to mend a failed rule of %s %s needs a fact that its check offers',
  (noticeId, type) => {
    const notice = aNotice(noticeId);
    fc.assert(
      fc.property(someFacts, (situation) => {
        const failing = failingIn(notice, type, situation);
        for (const count of [1, 2]) {
          for (const changes of changesOf(situation, count)) {
            const { input, asOf } = situation;
            const left = failingIn(notice, type, applyChanges(input, asOf, changes));
            for (const { ruleId, edits } of failing) {
              if (left.some((other) => other.ruleId === ruleId || other.ruleId === 'within-window')) continue;
              const offered = edits.map(({ field }) => field);
              const touched = changes.map(({ field }) => field);
              if (!offered.some((field) => touched.includes(field))) {
                throw new Error(`${ruleId} is mended by ${touched.join()} but offers ${offered.join()}`);
              }
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  },
);

it.each(WAYS)(
  'every edit of a failed rule of %s %s is another value than the present one',
  (noticeId, type) => {
    const notice = aNotice(noticeId);
    fc.assert(
      fc.property(someFacts, (situation) => {
        for (const { edits } of failingIn(notice, type, situation)) {
          expect(edits.length).toBeGreaterThan(0);
          for (const { field, to } of edits) {
            expect(asJson(to)).not.toEqual(factIn(situation, field));
          }
        }
      }),
      { numRuns: 200 },
    );
  },
);
