import type { ApplicationSummary } from '@subsidy/contract';

/** One case of the list that is being worked through. */
export interface Queued {
  id: string;
  companyName: string;
}

/** The cases of a list in the order in which they stood when the first of them was opened. */
export interface Queue {
  /** The filters of the list, as the address holds them. */
  search: string;
  cases: readonly Queued[];
}

const STORAGE_KEY = 'desk-queue';

const isQueue = (value: unknown): value is Queue =>
  typeof value === 'object' &&
  value !== null &&
  'search' in value &&
  'cases' in value &&
  Array.isArray(value.cases);

/** The list that this tab works through, if it is the one with these filters and holds this case. */
export function keptQueue(search: string, applicationId: string): Queue | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null');
    const isThis =
      isQueue(kept) && kept.search === search && kept.cases.some(({ id }) => id === applicationId);
    return isThis ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a list as it stands; what becomes of its cases meanwhile takes none of them out. */
export function keepQueue(queue: Queue): Queue {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(queue));
  } catch {
    // Without storage the order lasts as long as the page.
  }
  return queue;
}

/** The list is looked at again: the next case that is opened begins a new queue. */
export const forgetQueue = (): void => sessionStorage.removeItem(STORAGE_KEY);

export const queuedFrom = (rows: readonly ApplicationSummary[]): Queued[] =>
  rows.map(({ id, companyName }) => ({ id, companyName }));
