import { planWindowInWords } from './plan-window.ts';

const WINDOW = { planOpensAt: '2026-04-27T00:00:00+09:00', planClosesAt: '2026-05-08T17:00:00+09:00' };
const UNTIL = '2026. 5. 8.(금) 17:00까지';

it.each([
  ['before it opens', '2026-04-26T14:59:59.999Z', `2026. 4. 27.(월) 00:00부터 ${UNTIL}`],
  ['at its first moment', '2026-04-26T15:00:00Z', UNTIL],
  ['while it is open', '2026-05-01T09:00:00+09:00', UNTIL],
])('%s the window of a plan names no day that is over', (_when, at, words) => {
  expect(planWindowInWords(WINDOW, at)).toBe(words);
  const asDates = {
    planOpensAt: new Date(WINDOW.planOpensAt),
    planClosesAt: new Date(WINDOW.planClosesAt),
  };
  expect(planWindowInWords(asDates, new Date(at))).toBe(words);
});
