import type { ProgramType } from '@subsidy/rules';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** The form of a notice, as it is now: of one type, or of its first for null. */
export const getNoticeForm = (noticeId: string, type: ProgramType | null, signal?: AbortSignal) =>
  call('GET /notices/{noticeId}/form', { params: { noticeId }, query: { type }, signal });

/** The form of a notice; `enabled` false waits. */
export const useNoticeForm = (noticeId: string, type: ProgramType | null, enabled = true) =>
  useQuery({
    queryKey: [...keys.notices(), noticeId, 'form', type],
    queryFn: ({ signal }) => getNoticeForm(noticeId, type, signal),
    staleTime: FIVE_MINUTES_MS,
    enabled,
  });
