import type { Task, TaskState } from '../../ui/task-list.tsx';
import { nextTask } from './next-task.ts';

const list = (...states: TaskState[]): Task[] =>
  states.map((state, index) => ({
    key: String(index),
    title: String(index),
    state,
    to: state === 'locked' ? null : `/${String(index)}`,
  }));
const key = (...given: Parameters<typeof nextTask>): string | undefined => nextTask(...given)?.key;

describe('the next thing to do', () => {
  it('is the first that is not finished', () =>
    expect(key(list('done', 'in-progress', 'not-started'))).toBe('1'));
  it('is one that has to be looked at again', () => expect(key(list('done', 'attention'))).toBe('1'));
  it('comes behind the present one, whatever is left before it', () =>
    expect(key(list('not-started', 'done', 'done', 'not-started'), '1')).toBe('3'));
  it('begins anew at the end', () =>
    expect(key(list('done', 'not-started', 'done', 'in-progress'), '3')).toBe('1'));
  it('is not the present one, which the person is about to leave', () =>
    expect(nextTask(list('done', 'in-progress'), '1')).toBeNull());
  it('is nothing that cannot be opened yet', () => expect(nextTask(list('done', 'locked'))).toBeNull());
  it('is nothing when all is done', () => expect(nextTask(list('done', 'done'))).toBeNull());
});
