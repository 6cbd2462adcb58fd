import { basename, dirname, resolve } from 'node:path';
import { SnapshotState } from 'jest-snapshot';

/** As Jest writes them; nothing is written here. */
const AS_JEST = {
  updateSnapshot: 'none',
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
  expand: false,
  prettierPath: null,
  rootDir: '.',
};

const states = new Map();

/** What Jest keeps for a spec, with no snapshot counted as read yet. */
export function keptSnapshots(spec) {
  const path = resolve(dirname(spec), '__snapshots__', `${basename(spec)}.snap`);
  if (!states.has(path)) states.set(path, new SnapshotState(path, AS_JEST));
  const state = states.get(path);
  state.clear();
  return state;
}
