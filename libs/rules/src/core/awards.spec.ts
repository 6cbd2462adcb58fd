import { withAwards, type Award } from './awards.ts';

const AWARD: Award = {
  noticeTitle: '공고',
  program: 'advanced-general',
  type: 'advanced',
  year: 2026,
  targetLevel: 'intermediate-1',
  governmentKrw: 200_000_000,
  aiCells: [],
};
const company = (facts: object) => withAwards({ company: facts, project: {} }, [AWARD]).company;

it('counts an award as an earlier grant and a running project', () => {
  const { previousGrants, runningProjects } = company({ previousGrants: [], runningProjects: [] });
  expect(previousGrants).toMatchObject([{ program: 'advanced-general', governmentKrw: 200_000_000 }]);
  expect(runningProjects).toMatchObject([{ program: 'advanced-general', year: 2026, selectedHere: true }]);
});

it('knows the money of a grant that is stated too, and takes the end of its project from the company', () => {
  const stated = { program: 'advanced-general', year: 2026 };
  const { previousGrants, runningProjects } = company({
    previousGrants: [{ ...stated, governmentKrw: 1 }],
    runningProjects: [{ ...stated, buildEndsOn: '2026-12-31' }],
  });
  expect(previousGrants).toMatchObject([{ governmentKrw: 200_000_000 }]);
  expect(runningProjects).toEqual([{ ...stated, buildEndsOn: '2026-12-31' }]);
});

it('leaves other grants, and what is unanswered', () => {
  const other = { program: 'advanced-general', year: 2024, governmentKrw: 1 };
  expect(company({ previousGrants: [other] }).previousGrants).toHaveLength(2);
  expect(company({}).previousGrants).toBeUndefined();
  expect(company({ runningProjects: null }).runningProjects).toBeNull();
});
