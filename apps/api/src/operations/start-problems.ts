/** How much a lack weighs: it ends the start, it wants somebody now, or it is to be known. */
export type StartProblemLevel = 'fatal' | 'alarm' | 'warning';

/** 시작 점검: what a portal in production may lack. */
export const START_PROBLEMS = {
  'database-role-unsafe': 'fatal',
  'smtp-absent': 'alarm',
  'smtp-unreachable': 'alarm',
  'origin-absent': 'alarm',
  'origin-not-https': 'alarm',
  'keys-made-anew': 'alarm',
  'no-administrator': 'alarm',
  'scanner-unreachable': 'alarm',
  'backup-old': 'alarm',
  'mail-from-default': 'warning',
  'files-not-durable': 'warning',
  'scanner-absent': 'warning',
  'backup-unknown': 'warning',
} as const satisfies Record<string, StartProblemLevel>;

export type StartProblem = keyof typeof START_PROBLEMS;

export const START_PROBLEM_CODES = Object.keys(START_PROBLEMS) as StartProblem[];

export const isFatal = (problem: StartProblem): boolean => START_PROBLEMS[problem] === 'fatal';

/** What weighs most first, in the order of the list above. */
export const inOrder = (problems: readonly StartProblem[]): StartProblem[] =>
  START_PROBLEM_CODES.filter((code) => problems.includes(code));
