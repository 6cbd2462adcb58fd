import { cardsOf, GUIDE_NOTICES, koreanWording } from '@subsidy/rules';
import { openQuestions } from '../decide.ts';
import { splitByPlace } from './regional.ts';
import { sharedWarnings } from './shared-warnings.ts';
import { waysOn } from './ways.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');
const ways = waysOn({ notices: [], guides: GUIDE_NOTICES }, { company: {}, project: {} }, NOW, koreanWording);
const { evidence } = cardsOf(ways);

describe('programs of provinces', () => {
  it('count as one while nobody said where the factory is', () => {
    const { anywhere, somewhere, count } = splitByPlace(evidence, {});
    expect(somewhere.length).toBeGreaterThan(1);
    expect(somewhere.every(({ best }) => best.notice.id !== '2026-level-certification')).toBe(true);
    expect(count).toBe(anywhere.length + 1);
  });

  it('count each once the place is known', () => {
    const { somewhere, count } = splitByPlace(evidence, { 'company.regionCode': 'jeonbuk' });
    expect(somewhere).toEqual([]);
    expect(count).toBe(evidence.length);
  });
});

describe('questions of a way', () => {
  it('leave out what no public source settles', () => {
    const way = ways.find(({ unpublished }) => unpublished.includes('duration'));
    if (way === undefined) throw new Error('every duration is published');
    expect(openQuestions(way, {})).not.toContain('project.months');
    expect(openQuestions({ ...way, unpublished: [] }, {})).toContain('project.months');
  });
});

it('says above the cards what several of them say', () => {
  const [first, second, third] = ways;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no ways');
  const warn = (way: typeof first, messages: string[], field = 'company.currentLevel') => ({
    ...way,
    decision: {
      ...way.decision,
      warnings: messages.map((message) => ({ code: 'doubt', message, fields: [field] })),
    },
  });
  const shared = sharedWarnings([warn(first, ['a', 'b']), warn(second, ['a']), warn(third, ['a'])]);
  expect(shared.map(({ message }) => message)).toEqual(['a']);
  const cost = 'project.totalCostKrw';
  expect(sharedWarnings([warn(first, ['c'], cost), warn(second, ['c'], cost)])).toEqual([]);
});
