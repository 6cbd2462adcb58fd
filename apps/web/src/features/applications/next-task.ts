import type { Task } from '../../ui/task-list.tsx';

/** The next thing to do behind one of the list, then from its beginning; null when nothing is left to do. */
export function nextTask(tasks: readonly Task[], after?: string): Task | null {
  const at = tasks.findIndex(({ key }) => key === after);
  const inTurn = [...tasks.slice(at + 1), ...tasks.slice(0, Math.max(at, 0))];
  return inTurn.find(({ state, to }) => state !== 'done' && state !== 'locked' && to !== null) ?? null;
}
