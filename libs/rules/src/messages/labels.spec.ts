import { documentLabel, isKnownDocument } from '../form/documents.ts';
import { programLabel, projectTypeLabel, rubricBlockLabel } from './labels.ts';

it.each(['constructor', 'to-string', 'has-own-property', 'quay'])(
  'calls %s, a code of a notice’s own, by itself',
  (code) => {
    expect([programLabel(code), projectTypeLabel(code), rubricBlockLabel(code), documentLabel(code)]).toEqual(
      Array.from({ length: 4 }, () => code),
    );
    expect(isKnownDocument(code)).toBe(false);
  },
);

it('calls a block as the rubric does, where it says so', () => {
  expect(rubricBlockLabel('harbor', [{ block: 'harbor', blockLabel: '항만' }])).toBe('항만');
  expect(rubricBlockLabel('need', [{ block: 'need' }])).toBe('도입 필요성');
});
