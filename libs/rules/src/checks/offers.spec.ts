import { failingIn } from '../change/smallest-change.ts';
import { asJson } from '../change/situation.ts';
import { decide } from '../engine/decide.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import { facts, IN_2026 } from '../testing/builders.ts';
import { oneFactAside } from '../testing/fact-domain.ts';

const WAYS = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES].flatMap((notice) =>
  notice.terms.types.map(({ type }) => ({ notice, type })),
);

// What each check looks at and what it offers where it fails, in order: a changed line is a changed answer to somebody.
it('checks read these facts', () => {
  const reads = new Set(
    WAYS.flatMap(({ notice, type }) =>
      decide(notice, type, facts(), IN_2026).findings.map(
        ({ ruleId, fields }) => `${ruleId}: ${fields.join()}`,
      ),
    ),
  );
  expect([...reads].sort()).toMatchSnapshot();
});

it('failed checks offer these changes', () => {
  const offers = new Set<string>();
  for (const situation of oneFactAside()) {
    for (const { notice, type } of WAYS) {
      for (const { ruleId, edits } of failingIn(notice, type, situation)) {
        const offered = edits.map(
          ({ field, to, changeableBy }) => `${field}=${JSON.stringify(asJson(to))} (${changeableBy})`,
        );
        offers.add(`${ruleId}: ${offered.join('; ')}`);
      }
    }
  }
  expect([...offers].sort()).toMatchSnapshot();
});
