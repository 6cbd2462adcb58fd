import type { FormView, NoticeSummary, NoticeView } from '@subsidy/contract';
import type { ProjectType } from '@subsidy/rules';
import { useQueries, useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
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
      queryFn: () => call('GET /notices/{noticeId}', { params: { noticeId: id } }),
      staleTime: FIVE_MINUTES_MS,
    })),
  });
  const loaded = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    notices: loaded.length === notices.length ? loaded : [],
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

function useForm(noticeId: string, type: ProjectType | null, isAsked: boolean) {
  return useQuery({
    queryKey: [...keys.notices(), noticeId, 'form', type],
    queryFn: ({ signal }) =>
      call('GET /notices/{noticeId}/form', { params: { noticeId }, query: { type }, signal }),
    staleTime: FIVE_MINUTES_MS,
    enabled: isAsked,
  });
}

/** The form that the check asks from: of the notice's first type, and of the chosen one once that is here. */
export function useCheckForm(
  noticeId: string,
  type: ProjectType | undefined,
): { form: FormView | null; error: unknown } {
  const first = useForm(noticeId, null, noticeId !== '');
  const chosen = useForm(noticeId, type ?? null, noticeId !== '' && type !== undefined);
  return { form: chosen.data ?? first.data ?? null, error: first.error };
}
