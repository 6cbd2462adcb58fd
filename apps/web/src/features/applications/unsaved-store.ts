import type { JsonValue } from '@subsidy/rules';
import { keepJson, readKeptJson } from '../../api/kept.ts';
import type { UnsavedStore } from './autosave-queue.ts';

const keyOf = (applicationId: string, userId: string): string => `unsaved ${applicationId} ${userId}`;

/** Keeps unsaved changes of one application and person in this tab, so that a reload loses nothing. */
export function unsavedStore(applicationId: string, userId: string): UnsavedStore {
  const key = keyOf(applicationId, userId);
  return {
    read: () => {
      const kept = readKeptJson(key);
      return typeof kept === 'object' && kept !== null
        ? (kept as Record<string, { baseVersion: number; value: JsonValue }>)
        : {};
    },
    write: (unsaved) => keepJson(key, Object.keys(unsaved).length === 0 ? null : unsaved),
  };
}
