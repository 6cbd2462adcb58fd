import type { NoticeSummary, NoticeView } from '@subsidy/contract';
import { useQueries } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** The notices that a check decides: the asked one, else the open ones and the latest that is no sample. */
export function noticesToCheck(all: readonly NoticeSummary[], asked: string | null): NoticeSummary[] {
  const named = all.filter(({ id }) => id === asked);
  if (named.length > 0) return named;
  const open = all.filter(({ status }) => status === 'open');
  const [latest = all[0]] = all.filter(({ sample }) => !sample).sort(byOpening);
  return latest === undefined || open.includes(latest) ? open : [...open, latest];
}

const byOpening = (a: NoticeSummary, b: NoticeSummary): number =>
  new Date(b.opensAt).getTime() - new Date(a.opensAt).getTime();

/** The whole notices, in the same order; empty until all are here. */
export function useWholeNotices(notices: readonly NoticeSummary[]): {
  notices: NoticeView[];
  error: unknown;
} {
  const results = useQueries({
    queries: notices.map(({ id }) => ({
      queryKey: [...keys.notices(), id, 'whole'],
      queryFn: () => api.get<NoticeView>(`/notices/${id}`),
      staleTime: FIVE_MINUTES_MS,
    })),
  });
  const loaded = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    notices: loaded.length === notices.length ? loaded : [],
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}
