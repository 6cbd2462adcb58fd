import type { JsonValue } from '@subsidy/rules';
import type { UnsavedStore } from './autosave-queue.ts';

const keyOf = (applicationId: string, userId: string): string => `unsaved ${applicationId} ${userId}`;

/** Keeps unsaved changes of one application and person in this tab, so that a reload loses nothing. */
export function unsavedStore(applicationId: string, userId: string): UnsavedStore {
  const key = keyOf(applicationId, userId);
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        return typeof kept === 'object' && kept !== null
          ? (kept as Record<string, { baseVersion: number; value: JsonValue }>)
          : {};
      } catch {
        return {};
      }
    },
    write: (unsaved) => {
      try {
        if (Object.keys(unsaved).length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(unsaved));
      } catch {
        // Storage may be full or forbidden; the changes are still on the page and on their way.
      }
    },
  };
}
