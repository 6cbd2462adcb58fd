import type { Environment } from '../config/environment.ts';
import { UnsafeRole } from '../database/role-rights.ts';
import type { Log } from '../logs/log.ts';
import { reachProblems } from './reach.ts';
import { settingsProblems } from './settings-problems.ts';
import { listOfProblems, START_PROBLEM_WORDS } from './start-problem-words.ts';
import { inOrder, isFatal, START_PROBLEMS, type StartProblem } from './start-problems.ts';

/** The portal does not start as it is; the message is the whole list, for whoever starts it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';

  constructor(readonly problems: readonly StartProblem[]) {
    super(listOfProblems(problems));
  }
}

/** Writes the one list to the log. Throws where something of it must not be. */
export function tellProblems(log: Log, problems: readonly StartProblem[]): void {
  if (problems.length === 0) return;
  const told = problems.map((code) => ({ code, level: START_PROBLEMS[code], ...START_PROBLEM_WORDS[code] }));
  const isUrgent = told.some(({ level }) => level !== 'warning');
  log[isUrgent ? 'error' : 'warn']({ problems: told }, listOfProblems(problems));
  if (problems.some(isFatal)) throw new StartRefused(problems);
}

/** A start that broke off at the role of the database, as the list of everything that is known to be missing; other errors as they are. */
export async function asRefusal(error: unknown, environment: Environment): Promise<unknown> {
  if (!(error instanceof UnsafeRole)) return error;
  const others = environment.isProduction
    ? [...settingsProblems(environment), ...(await reachProblems(environment))]
    : [];
  return new StartRefused(inOrder(['database-role-unsafe', ...others]));
}
