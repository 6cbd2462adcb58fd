import type { EligibilityInput, PreviousGrant, RunningProject } from './facts.ts';

/** 선정 이력: a project of the company that was selected on this portal and has not ended. */
export interface Award {
  noticeTitle: string;
  program: string;
  type: string;
  year: number;
  targetLevel: string | null;
  governmentKrw: number;
  aiCells: readonly string[];
}

const isSame = (a: { program: string; year?: number | null | undefined }, b: Award): boolean =>
  a.program === b.program && (a.year ?? b.year) === b.year;

/**
 * The facts of a company with what was selected here: each award is an earlier grant and a running project, unless the company states
 * it itself. What a company left unanswered stays unanswered.
 */
export function withAwards(input: EligibilityInput, awards: readonly Award[]): EligibilityInput {
  if (awards.length === 0) return input;
  const { previousGrants, runningProjects } = input.company;
  const unstated = (stated: readonly (PreviousGrant | RunningProject)[]): Award[] =>
    awards.filter((award) => !stated.some((one) => isSame(one, award)));
  return {
    ...input,
    company: {
      ...input.company,
      previousGrants: previousGrants && [...previousGrants, ...unstated(previousGrants).map(grantOf)],
      runningProjects: runningProjects && [...runningProjects, ...unstated(runningProjects).map(runningOf)],
    },
  };
}

const grantOf = ({ program, type, year, targetLevel, governmentKrw, aiCells }: Award): PreviousGrant => ({
  program,
  type,
  year,
  targetLevel,
  governmentKrw,
  aiCells,
});

const runningOf = ({ program, type, year }: Award): RunningProject => ({
  program,
  type,
  year,
  selectedHere: true,
});
