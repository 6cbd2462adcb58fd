import fc from 'fast-check';
import { smallestChangeOf } from '../../change/smallest-change.ts';
import { CHANGEABLE_BY } from '../../core/fact-edit.ts';
import { decide } from '../../engine/decide.ts';
import { GUIDE_NOTICES } from '../../programs/guide-notices.ts';
import { PUBLISHED_NOTICES } from '../../programs/manufacturing-ai/published-notices.ts';
import { anyFacts, anyInstant } from '../../testing/arbitraries.ts';
import { CHANGE_SENTENCES as KOREAN } from '../change-sentences.ts';
import { CHANGE_SENTENCES, changeableByLabel } from './change-sentences.ts';
import { englishWording } from './wording.ts';

const changeSentence = englishWording.change;

it('has a sentence for every field of the Korean ones', () => {
  expect(Object.keys(CHANGE_SENTENCES)).toEqual(Object.keys(KOREAN));
});

it('reads as sentences, whatever the facts', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyInstant,
      fc.constantFrom(...PUBLISHED_NOTICES, ...GUIDE_NOTICES),
      (input, asOf, notice) => {
        for (const { type } of notice.terms.types) {
          const found = smallestChangeOf(notice, decide(notice, type, input, asOf), input, asOf);
          for (const change of found?.changes ?? []) {
            expect(changeSentence(change)).toMatch(/^[A-Z].*\.$/);
            expect(changeSentence(change)).not.toMatch(/undefined|NaN|null|object|company\.|project\./);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('says who can change a fact', () => {
  for (const code of CHANGEABLE_BY) expect(changeableByLabel(code)).toMatch(/^[A-Z]/);
});

it.each([
  ['project.months', 12, 9, 'Shorten the project from 12 months to 9 months.'],
  [
    'project.targetLevel',
    'basic',
    'intermediate-1',
    'Raise the target level from basic (기초) to intermediate 1 (중간1).',
  ],
  ['project.aiCells', ['D2', 'D3'], ['D3'], 'Leave out these AI fields: D2 Production × Prediction.'],
])('%s %j → %j', (field, from, to, sentence) => {
  expect(changeSentence({ field, from, to, changeableBy: 'company' })).toBe(sentence);
});
