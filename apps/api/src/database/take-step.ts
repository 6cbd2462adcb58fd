import type { Actor } from './actor.ts';

interface Step<Status extends string> {
  from: readonly Status[];
  to: Status;
  by: readonly string[];
}

/**
 * The one writer of a status: sets what a life cycle of the rules says that this step leads to. One that it does not allow here is a
 * defect: verbs refuse it before, in words. The database asks the same tables once more.
 */
export function takeStep<Status extends string>(
  thing: { status: string },
  { from, to, by }: Step<Status>,
  { role }: Actor,
  now: string = thing.status,
): void {
  if (!(from as readonly string[]).includes(now) || !by.includes(role)) {
    throw new Error(`no step from ${now} to ${to} by ${role}`);
  }
  thing.status = to;
}
