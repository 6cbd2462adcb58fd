import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

/**
 * What concerns a whole test file and would reach its neighbours: hooks, mocks and clocks outside a `describe`, a snapshot (kept by the
 * file's name), `only`.
 */
const FOR_ITSELF =
  /^(before|after)(All|Each)\(|^jest\.|toMatchSnapshot|unstable_mockModule|useFakeTimers|resetModules|\.only\b/m;

/** How many test files share their modules: enough that loading them no longer counts, few enough that a worker stays small. */
const SIZE = 10;

/**
 * Jest loads every module anew for each test file, which costs most files more than their tests. So the run of everything lets ten files share
 * one registry: a group imports its files, and nothing else is in it. Whatever stands in `describe` runs as it would alone.
 * @param {readonly string[]} files paths of test files
 * @param {string} directory where the groups are written; emptied first
 * @returns {string[]} the files to run: groups, and those that run alone
 */
export function groupSpecs(files, directory) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const sorted = [...files].sort();
  const alone = sorted.filter((file) => FOR_ITSELF.test(readFileSync(file, 'utf8')));
  const together = sorted.filter((file) => !alone.includes(file));
  const count = Math.ceil(together.length / SIZE);
  const groups = Array.from({ length: count }, (_, index) => {
    // Neighbours in a folder take equally long: dealt out like cards, the groups do too.
    const members = together.filter((_file, place) => place % count === index);
    const extension = members.some((file) => extname(file) === '.tsx') ? 'tsx' : 'ts';
    const group = join(directory, `group-${index + 1}.spec.${extension}`);
    writeFileSync(group, members.map((file) => `import '${relative(dirname(group), file)}';\n`).join(''));
    return group;
  });
  return [...groups, ...alone];
}
