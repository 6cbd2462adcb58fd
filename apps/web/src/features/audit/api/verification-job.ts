import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const ASKED_EVERY_MS = 1_000;

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
