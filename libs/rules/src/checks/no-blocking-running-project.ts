import { isDay, startOfDay } from '../core/calendar.ts';
import type { Check, CheckContext } from '../core/check.ts';
import type { Citation, Cited } from '../core/citation.ts';
import type { BlockingProject } from '../core/type-terms.ts';
import { companyEdit, momentEdit, type FactEdit } from '../core/fact-edit.ts';
import type { RunningProject } from '../core/facts.ts';
import { fail, pass, unknown } from '../core/finding.ts';

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
    const blocking = firstThat('blocks', runningProjects, value, lastIntakeOn);
    if (blocking?.selectedHere === true) return fail(cite, 'selected-here', describe(blocking));
    if (blocking) return fail(cite, 'running', { ...describe(blocking), lastIntakeDay });
    const unclear = firstThat('unclear', runningProjects, value, lastIntakeOn);
    if (unclear) return unknown(cite, 'end-missing', { ...describe(unclear), lastIntakeDay });
    return pass(cite, 'none', { lastIntakeDay });
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

function firstThat(
  verdict: Verdict,
  projects: readonly RunningProject[],
  blocking: readonly BlockingProject[],
  lastIntakeDay: string,
): RunningProject | undefined {
  for (const project of projects) {
    if (judge(project, blocking, lastIntakeDay) === verdict) return project;
  }
  return undefined;
}

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

/** 동시수행 제한: the clause by which a project that runs keeps out one of this type; null where none does. */
export function clauseAgainst(
  { blockingProjects }: BlockingProjectTerms,
  running: Pick<RunningProject, 'program' | 'year'>,
): Citation | null {
  if (blockingProjects === null) return null;
  const verdict = judge({ ...running, selectedHere: true }, blockingProjects.value, '');
  return verdict === 'blocks' ? blockingProjects.cite : null;
}
