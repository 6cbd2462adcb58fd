import type { AuditVerificationView } from '@subsidy/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

type Extent = AuditVerificationView['extent'];

const ASKED_EVERY_MS = 1_000;

/** The last verification that ended, and the one at work. */
export const useLatestVerification = () =>
  useQuery({
    queryKey: keys.verification(),
    queryFn: ({ signal }) => call('GET /audit/verifications/latest', { signal }),
  });

/** 감사 기록 검증 시작, as a job. */
export function useStartVerification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (extent: Extent) => call('POST /audit/verifications', { body: { extent } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.verification() }),
  });
}

/** How far a verification is, asked until it has ended; then what it found is read anew. */
export function useVerificationJob(jobId: string | null) {
  const client = useQueryClient();
  return useQuery({
    queryKey: [...keys.verification(), 'job', jobId],
    enabled: jobId !== null,
    queryFn: async ({ signal }) => {
      const job = await call('GET /jobs/{jobId}', { params: { jobId: jobId ?? '' }, signal });
      if (job.endedAt !== null)
        await client.invalidateQueries({ queryKey: keys.verification(), exact: true });
      return job;
    },
    refetchInterval: ({ state: { data } }) => (data?.endedAt == null ? ASKED_EVERY_MS : false),
  });
}
