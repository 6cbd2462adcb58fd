/** What is kept beside the page, as text under a name. */
interface Kept {
  /** Null where nothing is kept. */
  read: (name: string) => string | null;
  /** Null forgets. */
  keep: (name: string, text: string | null) => void;
}

/** A store of the browser may be full or forbidden, and then throws at every touch: what it would not keep is kept as long as the page. */
function keptIn(store: () => Storage): Kept {
  const onPage = new Map<string, string>();
  const tried = <Answer>(touch: (opened: Storage) => Answer, otherwise: () => Answer): Answer => {
    try {
      return touch(store());
    } catch {
      return otherwise();
    }
  };
  return {
    read: (name) =>
      onPage.get(name) ??
      tried(
        (opened) => opened.getItem(name),
        () => null,
      ),
    keep: (name, text) => {
      onPage.delete(name);
      // What was there before is out of date, whether the new text finds room or not.
      tried(
        (opened) => opened.removeItem(name),
        () => undefined,
      );
      if (text === null) return;
      tried(
        (opened) => opened.setItem(name, text),
        () => void onPage.set(name, text),
      );
    },
  };
}

/** Kept in this tab: a reload loses nothing. */
export const keptInTab = keptIn(() => sessionStorage);

/** Kept in this browser, for every tab and visit. */
export const keptInBrowser = keptIn(() => localStorage);

/** What was kept in this tab as JSON; null where nothing is, or something broken. */
export function readKeptJson(name: string): unknown {
  const text = keptInTab.read(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value in this tab as JSON; null forgets. */
export const keepJson = (name: string, value: unknown): void =>
  keptInTab.keep(name, value === null ? null : JSON.stringify(value));
