import type { ChangeableBy, FactEdit } from '../core/fact-edit.ts';
import { searchSmallest, type Failing } from './search.ts';
import { factIn, type Situation } from './situation.ts';

const START: Situation = {
  input: { company: { regularEmployees: 0 }, project: { months: 0 } },
  asOf: new Date('2026-04-10T12:00:00+09:00'),
};

const edit = (field: string, to: number, changeableBy: ChangeableBy): FactEdit => ({
  field,
  to,
  changeableBy,
});
const has = (situation: Situation, field: string, value: number): boolean =>
  factIn(situation, field) === value;

/** Rules of a made-up notice, each failing while it says so. */
const search = (
  ...rules: readonly { fails: (situation: Situation) => boolean; edits: readonly FactEdit[] }[]
) =>
  searchSmallest(START, (situation) =>
    rules.flatMap(({ fails, edits }, index): Failing[] =>
      fails(situation) ? [{ ruleId: `rule-${String(index + 1)}`, edits }] : [],
    ),
  );
const fieldsOf = ({ change }: ReturnType<typeof search>): string[] | undefined =>
  change?.changes.map(({ field }) => field);

const always = (): boolean => true;

it('changes nothing where nothing fails', () => {
  expect(search().change).toEqual({ changes: [], frees: [] });
});

it('says what was known before', () => {
  const found = search({
    fails: (now) => !has(now, 'project.months', 3) || !has(now, 'project.totalCostKrw', 5),
    edits: [edit('project.months', 3, 'company'), edit('project.totalCostKrw', 5, 'company')],
  });
  expect(found.change?.changes).toEqual([
    { field: 'project.months', from: 0, to: 3, changeableBy: 'company' },
    { field: 'project.totalCostKrw', from: null, to: 5, changeableBy: 'company' },
  ]);
});

it.each([
  ['offers nothing', { fails: always, edits: [] }],
  ['is never mended', { fails: always, edits: [edit('project.months', 3, 'company')] }],
  ['offers only what is there', { fails: always, edits: [edit('project.months', 0, 'company')] }],
])('finds nothing where a rule %s', (_because, rule) => {
  expect(search(rule).change).toBeNull();
});

it('does not go on where a change closes the way', () => {
  const found = search(
    {
      fails: (now) => !has(now, 'project.months', 1) && !has(now, 'project.months', 2),
      edits: [edit('project.months', 1, 'company'), edit('project.months', 2, 'company')],
    },
    { fails: (now) => has(now, 'project.months', 1), edits: [] },
  );
  expect(found.change?.changes.map(({ to }) => to)).toEqual([2]);
});

it('changes one fact again for a second rule, and counts it once', () => {
  const found = search(
    {
      fails: (now) => has(now, 'project.months', 0),
      edits: [edit('project.months', 1, 'nobody'), edit('company.regularEmployees', 1, 'company')],
    },
    {
      fails: (now) => !has(now, 'project.months', 2),
      edits: [edit('project.months', 2, 'nobody')],
    },
  );
  expect(found.change).toEqual({
    changes: [{ field: 'project.months', from: 0, to: 2, changeableBy: 'nobody' }],
    frees: ['rule-1', 'rule-2'],
  });
});

it('prefers the company to time and time to nobody', () => {
  const oneOf = (...offered: readonly ChangeableBy[]) => {
    const edits = offered.map((changeableBy) => edit(`company.${changeableBy}`, 1, changeableBy));
    return fieldsOf(search({ fails: (now) => !edits.some(({ field }) => has(now, field, 1)), edits }));
  };
  expect(oneOf('nobody', 'time', 'company')).toEqual(['company.company']);
  expect(oneOf('nobody', 'time')).toEqual(['company.time']);
  expect(oneOf('nobody')).toEqual(['company.nobody']);
});

it('takes the first offer among equals', () => {
  const edits = [edit('company.second', 1, 'time'), edit('company.first', 1, 'time')];
  expect(fieldsOf(search({ fails: (now) => !edits.some(({ field }) => has(now, field, 1)), edits }))).toEqual(
    ['company.second'],
  );
});

it('does not hold the hard way of a later rule against an easy change', () => {
  const found = search(
    {
      fails: (now) => !has(now, 'company.hard', 1) && !has(now, 'company.easy', 1),
      edits: [edit('company.hard', 1, 'nobody'), edit('company.easy', 1, 'company')],
    },
    {
      fails: (now) => has(now, 'company.easy', 1) && !has(now, 'company.then', 1),
      edits: [edit('company.wait', 1, 'nobody'), edit('company.then', 1, 'company')],
    },
    {
      fails: (now) => has(now, 'company.hard', 1) && !has(now, 'company.also', 1),
      edits: [edit('company.also', 1, 'company')],
    },
  );
  expect(fieldsOf(found)).toEqual(['company.easy', 'company.then']);
});

it('compares what nobody can change before what time brings', () => {
  const found = search(
    {
      fails: (now) => !has(now, 'company.fixed', 1) && !has(now, 'company.later', 1),
      edits: [edit('company.fixed', 1, 'nobody'), edit('company.later', 1, 'time')],
    },
    {
      fails: (now) => has(now, 'company.later', 1) && !has(now, 'company.muchLater', 1),
      edits: [edit('company.muchLater', 1, 'time')],
    },
    {
      fails: (now) => has(now, 'company.fixed', 1) && !has(now, 'company.choice', 1),
      edits: [edit('company.choice', 1, 'company')],
    },
  );
  expect(fieldsOf(found)).toEqual(['company.later', 'company.muchLater']);
});

it('may put a fact back to what it was', () => {
  const found = search(
    {
      fails: (now) => !has(now, 'company.a', 1) && !has(now, 'company.b', 1),
      edits: [edit('company.a', 1, 'company'), edit('company.b', 1, 'company')],
    },
    {
      fails: (now) => has(now, 'company.a', 1),
      edits: [{ field: 'company.a', to: null, changeableBy: 'company' }],
    },
  );
  expect(found.change?.changes).toEqual([{ field: 'company.b', from: null, to: 1, changeableBy: 'company' }]);
});

it('counts a fact that is put back on the way as no change', () => {
  const found = search(
    {
      fails: (now) => !has(now, 'company.a', 1) && !has(now, 'company.b', 1),
      edits: [edit('company.a', 1, 'company')],
    },
    {
      fails: (now) => has(now, 'company.a', 1) && !has(now, 'company.b', 1),
      edits: [edit('company.b', 1, 'company')],
    },
    {
      fails: (now) => has(now, 'company.a', 1) && has(now, 'company.b', 1),
      edits: [{ field: 'company.a', to: null, changeableBy: 'company' }],
    },
  );
  expect(found.change?.changes).toEqual([{ field: 'company.b', from: null, to: 1, changeableBy: 'company' }]);
});

it('looks at each set of changes once', () => {
  const both = [edit('company.a', 1, 'company'), edit('company.b', 1, 'company')];
  const needs = (field: string) => ({ fails: (now: Situation) => !has(now, field, 1), edits: both });
  expect(search()).toMatchObject({ looked: 1 });
  expect(search(needs('company.a'), needs('company.b'))).toMatchObject({ looked: 4 });
  expect(search(needs('company.a'), needs('company.b'), needs('company.c'))).toMatchObject({
    change: null,
    looked: 4,
  });
});

it('does not look at what cannot be better', () => {
  const found = search(
    {
      fails: (now) => ['a', 'b', 'c'].every((name) => !has(now, `company.${name}`, 1)),
      edits: ['a', 'b', 'c'].map((name) => edit(`company.${name}`, 1, 'company')),
    },
    { fails: (now) => !has(now, 'company.d', 1), edits: [edit('company.d', 1, 'company')] },
  );
  expect(fieldsOf(found)).toEqual(['company.a', 'company.d']);
  expect(found.looked).toBe(3);
});
