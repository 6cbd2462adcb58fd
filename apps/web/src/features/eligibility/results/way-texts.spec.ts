import { elsewhereSentence, verdictSentence } from '@subsidy/rules/check';
import { koreanWording } from '@subsidy/rules';
import { checkKo } from '../../../i18n/check-ko.ts';
import { resultsKo } from '../../../i18n/results-ko.ts';
import { programTitle } from './way-texts.ts';

const HARBOR = { programLabel: '항만기자재', types: [{ type: 'quay', label: '부두형' }] };
const titleOf = (program: string, type: string, notice?: typeof HARBOR): string =>
  programTitle(
    { program, type },
    resultsKo,
    { ...koreanWording, words: checkKo, verdict: verdictSentence, elsewhere: elsewhereSentence },
    notice,
  );

it('calls what the portal has no name for as its notice does, and by its code where no notice says', () => {
  expect(titleOf('harbor-equipment', 'quay', HARBOR)).toBe('항만기자재 – 부두형');
  expect(titleOf('harbor-equipment', 'standard', HARBOR)).toBe('항만기자재');
  expect(titleOf('harbor-equipment', 'pier', HARBOR)).toBe('항만기자재 – pier');
  expect(titleOf('harbor-equipment', 'quay')).toBe('harbor-equipment – quay');
});
