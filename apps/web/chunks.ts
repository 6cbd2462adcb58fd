interface ModuleGraph {
  getModuleInfo: (
    id: string,
  ) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
}

interface Group {
  name: (id: string, graph: ModuleGraph) => string | null;
  priority: number;
  includeDependenciesRecursively: boolean;
}

const FETCHING = /vite\/preload-helper/;
const RULES = /\/libs\/rules\//;
/** Takes as much as all fields together, and no page that one reads needs it. */
const HOOK_FORM = /\/node_modules\/react-hook-form\//;
/** Public pages that ask about a company, those with which one signs in, and those that one reads. */
const FORMS = /\/pages\/public\/(landing|check|contacts|verify-receipt)\.page\.tsx$/;
const ACCOUNT = /\/pages\/account\/(register|sign-in)\.page\.tsx$/;
const READING = /\/pages\/public\/(notices?|programs?)\.page\.tsx$/;

/** Every module that comes with one, itself included. */
function takenAlong(graph: ModuleGraph, first: string): Set<string> {
  const seen = new Set<string>();
  const follow = (id: string): void => {
    // The rules are one file of names, of which the bundler knows better who takes what.
    if (seen.has(id) || RULES.test(id)) return;
    seen.add(id);
    for (const taken of graph.getModuleInfo(id)?.importedIds ?? []) follow(taken);
  };
  follow(first);
  return seen;
}

/** Every module that the start reaches, whenever it is fetched. */
function everyModule(graph: ModuleGraph, first: string): Set<string> {
  const seen = new Set<string>();
  const follow = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    for (const taken of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])])
      follow(taken);
  };
  follow(first);
  return seen;
}

function sortedOut(graph: ModuleGraph, start: string): Map<string, string> {
  const frame = takenAlong(graph, start);
  const pages = [...everyModule(graph, start)];
  const countIn = (kind: RegExp): Map<string, number> => {
    const count = new Map<string, number>();
    for (const page of pages.filter((id) => kind.test(id))) {
      for (const id of takenAlong(graph, page)) count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  };
  const forms = countIn(FORMS);
  const account = countIn(ACCOUNT);
  const reading = countIn(READING);
  const chunks = new Map<string, string>();
  for (const id of new Set([...frame, ...forms.keys(), ...reading.keys()])) {
    const inPages = {
      forms: forms.get(id) ?? 0,
      reading: reading.get(id) ?? 0,
      account: account.get(id) ?? 0,
    };
    const chunk = frame.has(id) ? 'frame' : HOOK_FORM.test(id) ? 'hook-form' : sharedBy(inPages);
    if (chunk !== null) chunks.set(id, chunk);
  }
  return chunks;
}

/** The file of a module by how many pages of each kind take it; null for one that no two share. */
function sharedBy(pages: { forms: number; reading: number; account: number }): string | null {
  if (pages.forms > 0 && pages.account > 0) return 'fields';
  if (pages.forms > 0 && pages.reading > 0) return 'public';
  if (pages.forms > 1) return 'forms';
  return pages.reading > 1 ? 'reading' : null;
}

/**
 * Into which files modules go. What public pages share comes in few files: on a phone each request costs more than a few kilobytes that a
 * page does not need. The rest is left to the bundler, which makes a file for every set of pages that share something. A file takes along
 * what its modules need unless an earlier one has it, so the frame of all pages is first;
 * what fetches files stands alone, since it comes before a page is shown.
 */
export function chunkGroups(start: string): Group[] {
  let chunks: Map<string, string> | null = null;
  const chunkOf = (id: string, graph: ModuleGraph): string | null =>
    (chunks ??= sortedOut(graph, start)).get(id) ?? null;
  return ['fetching', 'frame', 'hook-form', 'fields', 'public', 'reading', 'forms'].map(
    (name, index, all) => ({
      name: (id, graph) => ((FETCHING.test(id) ? 'fetching' : chunkOf(id, graph)) === name ? name : null),
      priority: all.length - index,
      // What pages to be read share needs rules that others need too: they stay apart, else every form would take the reading along.
      includeDependenciesRecursively: name !== 'reading',
    }),
  );
}
