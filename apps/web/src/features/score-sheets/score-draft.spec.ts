import { PUBLISHED_NOTICES, rubricOf } from '@subsidy/rules';
import {
  draftFrom,
  halfDone,
  itemOf,
  pointsOf,
  scoreProblems,
  typedItems,
  unsavedItems,
} from './score-draft.ts';
import { placesOf } from './plan-places.ts';

const notice = PUBLISHED_NOTICES[0];
if (notice === undefined) throw new Error('no notice');
const rubric = rubricOf(notice.terms);
const [first, second] = rubric;
if (first === undefined || second === undefined) throw new Error('no rubric');

describe('pointsOf', () => {
  it.each([
    ['0', 0],
    ['4.5', 4.5],
    [' 5 ', 5],
  ])('reads %s', (text, points) => {
    expect(pointsOf(text, 5)).toBe(points);
  });

  it.each(['', '5.1', '4.55', '-1', '4,5', 'a'])('refuses %p of 5 points', (text) => {
    expect(pointsOf(text, 5)).toBeNull();
  });
});

describe('a score sheet being written', () => {
  const complete = { points: '4', justification: '근거' };

  it('sends only what can be saved and is new', () => {
    const saved = [{ criterion: first.criterion, points: 4, justification: '근거' }];
    const draft = { ...draftFrom(saved), [second.criterion]: complete };
    expect(unsavedItems(rubric, draft, saved)).toEqual([itemOf(second, draft)]);
    expect(unsavedItems(rubric, draftFrom(saved), saved)).toEqual([]);
  });

  it('sends points without a reason as a draft, and an emptied reason too', () => {
    const draft = { [first.criterion]: { points: '4', justification: ' ' } };
    const bare = { criterion: first.criterion, points: 4, justification: '' };
    expect(unsavedItems(rubric, draft, [])).toEqual([bare]);
    expect(unsavedItems(rubric, draft, [{ ...bare, justification: '근거' }])).toEqual([bare]);
    expect(halfDone(rubric, draft, [])).toEqual([]);
  });

  it.each(['', ' ', '99', '4,5'])('knows that a reason with %p for points is not saved', (points) => {
    const draft = { [first.criterion]: { points, justification: '근거' } };
    expect(unsavedItems(rubric, draft, [])).toEqual([]);
    expect(halfDone(rubric, draft, [])).toEqual([first]);
  });

  it('knows that emptied points are no longer what the server has', () => {
    const saved = [{ criterion: first.criterion, points: 4, justification: '' }];
    const draft = { [first.criterion]: { points: '', justification: '' } };
    expect(halfDone(rubric, draft, saved)).toEqual([first]);
  });

  it('counts readable points in the running total before their reason is written', () => {
    const draft = {
      [first.criterion]: { points: '3.5', justification: '' },
      [second.criterion]: { points: '99', justification: '' },
    };
    expect(typedItems(rubric, draft).map(({ points }) => points)).toEqual([3.5]);
  });

  it('says the limit of the criterion', () => {
    expect(scoreProblems(first, { points: '99', justification: '근거' }).points).toContain(
      `${String(first.maxPoints)}점`,
    );
    expect(scoreProblems(first, complete)).toEqual({});
  });

  it('names a place in the plan for every criterion of the rubric', () => {
    for (const { criterion } of rubric) expect(placesOf(criterion, () => true).length).toBeGreaterThan(0);
  });
});
