import { grantMatches } from './grant-kind.ts';

const KIND = { program: 'manufacturing-ai', type: 'ai-factory' };

it.each([
  [{ program: 'manufacturing-ai', type: 'ai-factory' }, 'yes'],
  [{ program: 'manufacturing-ai', type: 'data-collection' }, 'no'],
  [{ program: 'manufacturing-ai' }, 'unclear'],
  [{ program: 'manufacturing-ai', type: null }, 'unclear'],
  [{ program: 'cloud', type: 'ai-factory' }, 'no'],
  [{ program: 'cloud' }, 'no'],
])('%j is of the kind: %s', (grant, expected) => {
  expect(grantMatches({ year: 2025, ...grant }, KIND)).toBe(expected);
});
