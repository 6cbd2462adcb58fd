import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { sortRows } from './desk-columns.tsx';
import { filtersFrom, searchFrom } from './desk-filters.ts';
import { useCaseList } from '../case/api/list-cases.ts';
import { keepQueue, keptQueue, queuedFrom, type Queue, type Queued } from './queue.ts';
import { useSorting } from './use-sorting.ts';

/** Where a case stands in the list from which it was opened. */
export interface QueuePlace {
  /** The filters of the list, as the address holds them. */
  search: string;
  previous: Queued | null;
  next: Queued | null;
  /** Counted from 1; null for a case that was opened by its address alone. */
  position: number | null;
  count: number;
  /** Fetches what the list has beyond the last case of the queue; null when there is nothing more. */
  more: (() => Promise<void>) | null;
}

const holds = ({ cases }: Queue, applicationId: string): boolean =>
  cases.some(({ id }) => id === applicationId);

function placeIn(cases: readonly Queued[], applicationId: string) {
  const at = cases.findIndex(({ id }) => id === applicationId);
  if (at < 0) return { previous: null, next: null, position: null };
  return { previous: cases[at - 1] ?? null, next: cases[at + 1] ?? null, position: at + 1 };
}

/** The list as it stood when the first of its cases was opened; null for a case that stands in no list. */
function useFrozenList(
  search: string,
  applicationId: string,
  list: ReturnType<typeof useCaseList>,
): [Queue | null, (queue: Queue) => void] {
  const [sorting] = useSorting();
  const [kept, setKept] = useState(() => keptQueue(search, applicationId));
  const queue = kept?.search === search && holds(kept, applicationId) ? kept : null;
  if (queue === null && list.data !== undefined && !list.isPlaceholderData) {
    const rows = list.data.pages.flatMap(({ items }) => items);
    const fresh: Queue = { search, cases: queuedFrom(sortRows(rows, sorting)) };
    if (holds(fresh, applicationId)) setKept(keepQueue(fresh));
  }
  return [queue, (next) => setKept(keepQueue(next))];
}

/** 이전 건과 다음 건 by an order that holds while one works: a case that leaves the filter breaks no row. */
export function useQueue(applicationId: string): QueuePlace {
  const [params] = useSearchParams();
  const filters = filtersFrom(params);
  const search = searchFrom(filters);
  const list = useCaseList(filters);
  const [queue, put] = useFrozenList(search, applicationId, list);
  const cases = queue?.cases ?? [];
  const place = placeIn(cases, applicationId);
  const extend = async (): Promise<void> => {
    const { data } = await list.fetchNextPage();
    const known = new Set(cases.map(({ id }) => id));
    const rows = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => !known.has(id));
    put({ search, cases: [...cases, ...queuedFrom(rows)] });
  };
  const isLast = place.position !== null && place.next === null;
  return { search, ...place, count: cases.length, more: isLast && list.hasNextPage ? extend : null };
}

/** The address of a case of the queue. */
export const addressIn = ({ search }: QueuePlace, { id }: Queued): string => `/applications/${id}${search}`;
