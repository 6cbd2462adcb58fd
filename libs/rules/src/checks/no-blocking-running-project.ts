import { isDay, startOfDay } from '../core/calendar.ts';
import type { Check, CheckContext } from '../core/check.ts';
import type { Citation, Cited } from '../core/citation.ts';
import type { BlockingProject } from '../core/type-terms.ts';
import { companyEdit, momentEdit, type FactEdit } from '../core/fact-edit.ts';
import type { RunningProject } from '../core/facts.ts';
import { fail, pass, unknown, type Answer } from '../core/finding.ts';

/** Which running projects keep a company out, and of which years; null means any. */
export interface BlockingProjectTerms {
  blockingProjects: Cited<readonly BlockingProject[]> | null;
}

type Verdict = 'blocks' | 'unclear' | 'free';

/** 동시수행 제한: lifted when the build period of the running project ends by the last day of intake. */
export const noBlockingRunningProject: Check<BlockingProjectTerms> = {
  id: 'no-blocking-running-project',
  reads: ['company.runningProjects'],
  check({ company: { runningProjects } }, { blockingProjects }, { lastIntakeOn, closesAt }) {
    if (blockingProjects === null) return null;
    const { value, cite } = blockingProjects;
    if (value.length === 0) return pass(cite, 'not-restricted');
    const lastIntakeDay = closesAt === null ? null : lastIntakeOn;
    if (runningProjects === undefined || runningProjects === null) {
      return unknown(cite, 'missing', { lastIntakeDay });
    }
    return judged(cite, runningProjects, value, { lastIntakeOn, lastIntakeDay });
  },
  // The end of a build stands in its agreement; only a notice without a last day can be waited for.
  mends({ company: { runningProjects } }, { blockingProjects }, context): FactEdit[] {
    const value = blockingProjects?.value ?? [];
    const projects = runningProjects ?? [];
    const blocking = projects.filter((project) => judge(project, value, context.lastIntakeOn) === 'blocks');
    const others = projects.filter((project) => !blocking.includes(project));
    return [...waitFor(blocking, context), companyEdit('runningProjects', others, 'nobody')];
  },
};

function waitFor(blocking: readonly RunningProject[], { closesAt }: CheckContext): FactEdit[] {
  const last = blocking
    .flatMap(({ buildEndsOn }) => buildEndsOn ?? [])
    .sort()
    .at(-1);
  return closesAt === null && last !== undefined ? [momentEdit(startOfDay(last), 'time')] : [];
}

function judged(
  cite: Citation,
  projects: readonly RunningProject[],
  blocking: readonly BlockingProject[],
  { lastIntakeOn, lastIntakeDay }: { lastIntakeOn: string; lastIntakeDay: string | null },
): Answer {
  let unclear: RunningProject | undefined;
  for (const project of projects) {
    const verdict = judge(project, blocking, lastIntakeOn);
    if (verdict === 'blocks') return refused(cite, project, lastIntakeDay);
    if (verdict === 'unclear') unclear ??= project;
  }
  if (unclear) return unknown(cite, 'end-missing', describedOn(unclear, lastIntakeDay));
  return pass(cite, 'none', { lastIntakeDay });
}

const refused = (cite: Citation, project: RunningProject, lastIntakeDay: string | null): Answer =>
  project.selectedHere === true
    ? fail(cite, 'selected-here', describe(project))
    : fail(cite, 'running', describedOn(project, lastIntakeDay));

function judge(project: RunningProject, blocking: readonly BlockingProject[], lastIntakeOn: string): Verdict {
  const rule = blocking.find(({ program }) => program === project.program);
  if (rule === undefined) return 'free';
  const year = project.year ?? null;
  if (rule.years !== null && year !== null && !rule.years.includes(year)) return 'free';
  if (project.selectedHere === true) return 'blocks';
  return whileItRuns(project, rule.years === null || year !== null, lastIntakeOn);
}

/** Of a project that may keep the company out: whether it ends by the last day of intake. */
function whileItRuns({ buildEndsOn }: RunningProject, isCertain: boolean, lastIntakeOn: string): Verdict {
  if (!isDay(buildEndsOn)) return 'unclear';
  if (buildEndsOn <= lastIntakeOn) return 'free';
  return isCertain ? 'blocks' : 'unclear';
}

const describe = ({ program, year, buildEndsOn }: RunningProject) => ({
  program,
  year: year ?? null,
  buildEndsOn: buildEndsOn ?? null,
});

const describedOn = ({ program, year, buildEndsOn }: RunningProject, lastIntakeDay: string | null) => ({
  program,
  year: year ?? null,
  buildEndsOn: buildEndsOn ?? null,
  lastIntakeDay,
});

/** 동시수행 제한: the clause by which a project that runs keeps out one of this type; null where none does. */
export function clauseAgainst(
  { blockingProjects }: BlockingProjectTerms,
  running: Pick<RunningProject, 'program' | 'year'>,
): Citation | null {
  if (blockingProjects === null) return null;
  const verdict = judge({ ...running, selectedHere: true }, blockingProjects.value, '');
  return verdict === 'blocks' ? blockingProjects.cite : null;
}
