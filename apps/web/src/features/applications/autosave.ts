import type { ApplicationView, AutosaveView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useUser, type SignedIn } from '../../api/session.ts';
import { AutosaveQueue, type Change, type DraftState } from './autosave-queue.ts';
import { adoptSaved } from '../case/refresh-case.ts';
import { saveFields } from './api/save-fields.ts';
import { unsavedStore } from './unsaved-store.ts';

/** Values of an application as they stand on the page, and how saving goes. */
export interface Autosave extends DraftState {
  change: (field: string, value: JsonValue) => void;
  resolve: (field: string, keep: 'mine' | 'theirs') => void;
  /** Sends at once what waits; true when everything is on the server then. */
  flush: () => Promise<boolean>;
  /** The draft as it stands at this moment, not as it was drawn. */
  now: () => DraftState;
}

/** Characters; browsers send 64 KB at most for a page that is gone, and a Hangul syllable takes three bytes. */
const LONGEST_AFTER_PAGE = 20_000;

// One queue for an application and membership in this tab: pages come and go while a request is on its way.
const queues = new Map<string, AutosaveQueue>();

function queueOf(
  client: QueryClient,
  application: ApplicationView,
  { id: userId, membershipId }: SignedIn,
): AutosaveQueue {
  const key = `${application.id} ${membershipId}`;
  const known = queues.get(key);
  if (known !== undefined) return known;
  const queue = new AutosaveQueue(application.fields, application.versions, {
    send: (changes) => sendChanges(client, application.id, membershipId, changes),
    store: unsavedStore(application.id, userId),
  });
  queues.set(key, queue);
  return queue;
}

/** Whether the page is on its way out: such a request may outlive it, as long as it is short. */
const isLeaving = (changes: readonly Change[]): boolean =>
  document.visibilityState === 'hidden' && JSON.stringify(changes).length < LONGEST_AFTER_PAGE;

async function sendChanges(
  client: QueryClient,
  id: string,
  membershipId: string,
  changes: readonly Change[],
): Promise<AutosaveView> {
  const answer = await saveFields(id, [...changes], { keepalive: isLeaving(changes), by: membershipId });
  adoptSaved(client, id, changes, answer);
  return answer;
}

/** 자동 저장 of an application's fields. Pages of one application share what is not saved yet. */
export function useAutosave(application: ApplicationView): Autosave {
  const client = useQueryClient();
  const user = useUser();
  const queue = queueOf(client, application, user);
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(() => queue.adopt(application.fields, application.versions), [queue, application]);
  useSafeLeaving(queue);
  return {
    ...state,
    change: (field, value) => queue.change(field, value),
    resolve: (field, keep) => queue.resolve(field, keep),
    flush: () => queue.flush(),
    now: queue.snapshot,
  };
}

/** Sends at once when the page is hidden or left, and when the connection comes back. */
function useSafeLeaving(queue: AutosaveQueue): void {
  useEffect(() => {
    const flush = (): void => void queue.flush();
    const guard = (event: BeforeUnloadEvent): void => {
      if (!queue.hasUnsaved()) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', guard);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', guard);
      flush();
    };
  }, [queue]);
}
