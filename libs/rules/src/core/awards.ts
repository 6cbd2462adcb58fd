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

/** What is not stated of a project does not tell it apart. */
const isSame = (stated: PreviousGrant | RunningProject, award: Award): boolean =>
  stated.program === award.program &&
  (stated.year ?? award.year) === award.year &&
  (stated.type ?? award.type) === award.type;

/**
 * The facts of a company with what was selected here: each award is an earlier grant and a running project. Of a grant that is stated
 * too the portal knows the money better; when a project ends only its company knows. What was left unanswered stays unanswered.
 */
export function withAwards(input: EligibilityInput, awards: readonly Award[]): EligibilityInput {
  if (awards.length === 0) return input;
  const { previousGrants, runningProjects } = input.company;
  const isAwarded = (stated: PreviousGrant): boolean => awards.some((award) => isSame(stated, award));
  const isStated = (award: Award): boolean =>
    runningProjects?.some((stated) => isSame(stated, award)) === true;
  return {
    ...input,
    company: {
      ...input.company,
      previousGrants: previousGrants && [
        ...previousGrants.filter((grant) => !isAwarded(grant)),
        ...awards.map(grantOf),
      ],
      runningProjects: runningProjects && [
        ...runningProjects,
        ...awards.filter((award) => !isStated(award)).map(runningOf),
      ],
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
