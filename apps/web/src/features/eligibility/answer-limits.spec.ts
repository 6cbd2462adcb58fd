import { elsewhereSentence, verdictSentence } from '@subsidy/rules/check';
import { koreanWording } from '@subsidy/rules';
import { checkKo } from '../../i18n/check-ko.ts';
import { isImpossible, limitProblem, possibleAnswers } from './answer-limits.ts';

const wording = { ...koreanWording, words: checkKo, verdict: verdictSentence, elsewhere: elsewhereSentence };
const BAN = 'company.participationBannedUntil';
const RUNNING = 'company.runningProjects';
const running = (...days: string[]) => ({
  [RUNNING]: days.map((buildEndsOn) => ({ program: 'autonomous-factory', buildEndsOn })),
});

it.each(['0001-01-01', '1999-12-31', '2101-01-01', '9999-12-31'])(
  'leaves a ban or a build until %s out',
  (on) => {
    expect(isImpossible(BAN, { [BAN]: on })).toBe(true);
    expect(limitProblem(BAN, { [BAN]: on }, wording)).toContain('2000-01-01부터 2100-12-31까지');
    expect(possibleAnswers({ [BAN]: on, ...running('2026-12-31', on) })).toEqual({});
    expect(limitProblem(RUNNING, running(on), wording)).toContain('2000-01-01부터 2100-12-31까지');
  },
);

it.each(['2000-01-01', '2100-12-31'])('takes %s', (on) => {
  const answers = { [BAN]: on, ...running(on) };
  expect(possibleAnswers(answers)).toEqual(answers);
  expect(limitProblem(BAN, answers, wording)).toBeUndefined();
});

it('takes a day that is not given yet', () => {
  const answers = { [BAN]: null, [RUNNING]: [{ program: 'autonomous-factory' }] };
  expect(possibleAnswers(answers)).toEqual(answers);
});
