import type { FormView, NoticeSummary, NoticeView } from '@subsidy/contract';
import { OWN_PROGRAM, type ProgramType } from '@subsidy/rules';
import { useQueries } from '@tanstack/react-query';
import { useNoticeForm } from '../notices/api/get-notice-form.ts';
import { noticeQuery } from '../notices/api/get-notice.ts';

/** The notices with that of the portal's own program first: its form asks the most, so the questions are asked out of it. */
export const ownFirst = (notices: readonly NoticeSummary[]): readonly NoticeSummary[] =>
  [...notices].sort((a, b) => Number(b.program === OWN_PROGRAM) - Number(a.program === OWN_PROGRAM));

/** The whole notices, in the same order; empty until all are here. */
export function useWholeNotices(notices: readonly NoticeSummary[]): {
  notices: NoticeView[];
  error: unknown;
} {
  const results = useQueries({
    queries: notices.map(({ id }) => noticeQuery(id)),
  });
  const loaded = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    notices: loaded.length === notices.length ? loaded : [],
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** The form that the check asks from: of the notice's first type, and of the chosen one once that is here. */
export function useCheckForm(
  noticeId: string,
  type: ProgramType | undefined,
): { form: FormView | null; error: unknown } {
  const first = useNoticeForm(noticeId, null, noticeId !== '');
  const chosen = useNoticeForm(noticeId, type ?? null, noticeId !== '');
  return { form: chosen.data ?? first.data ?? null, error: first.error };
}
