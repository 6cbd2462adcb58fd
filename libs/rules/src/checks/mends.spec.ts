import fc from 'fast-check';
import { applyChanges, asJson, factIn } from '../change/situation.ts';
import { failingIn } from '../change/smallest-change.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { changesOf, fieldsReadBy, someFacts } from '../testing/fact-domain.ts';

const WAYS = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES].flatMap((notice) =>
  notice.terms.types.map(({ type }) => ({ id: notice.id, type, notice })),
);

// The search for the smallest change is exact only while this holds of every check; outside the intake nothing counts.
it.each(WAYS)(
  'every way to mend a failed rule of $id $type needs a fact that its check offers',
  ({ notice, type }) => {
    fc.assert(
      fc.property(someFacts, (situation) => {
        const { input, asOf } = situation;
        const failing = failingIn(notice, type, situation);
        const fields = fieldsReadBy(decide(notice, type, input, asOf).findings);
        for (const changes of [...changesOf(situation, fields, 1), ...changesOf(situation, fields, 2)]) {
          const left = failingIn(notice, type, applyChanges(input, asOf, changes)).map(
            ({ ruleId }) => ruleId,
          );
          if (left.includes('within-window')) continue;
          const touched = changes.map(({ field }) => field);
          for (const { ruleId, edits } of failing.filter((rule) => !left.includes(rule.ruleId))) {
            const offered = edits.map(({ field }) => field);
            if (!offered.some((field) => touched.includes(field))) {
              throw new Error(`${ruleId} is mended by ${touched.join()} but offers ${offered.join()}`);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
  },
);

it.each(WAYS)('a failed rule of $id $type offers another value than the present one', ({ notice, type }) => {
  fc.assert(
    fc.property(someFacts, (situation) => {
      for (const { edits } of failingIn(notice, type, situation)) {
        const others = edits.filter(
          ({ field, to }) => JSON.stringify(asJson(to)) !== JSON.stringify(factIn(situation, field)),
        );
        expect(others).not.toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
