import type { ApplicationSummary } from '@subsidy/contract';
import { keepJson, readKeptJson } from '../../api/kept.ts';

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
  const kept = readKeptJson(STORAGE_KEY);
  const isThis = isQueue(kept) && kept.search === search && kept.cases.some(({ id }) => id === applicationId);
  return isThis ? kept : null;
}

/** Keeps a list as it stands; what becomes of its cases meanwhile takes none of them out. */
export function keepQueue(queue: Queue): Queue {
  keepJson(STORAGE_KEY, queue);
  return queue;
}

/** The list is looked at again: the next case that is opened begins a new queue. */
export const forgetQueue = (): void => keepJson(STORAGE_KEY, null);

export const queuedFrom = (rows: readonly ApplicationSummary[]): Queued[] =>
  rows.map(({ id, companyName }) => ({ id, companyName }));
