import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** One run with its whole ranking. */
export const useSelectionRun = (runId: string) =>
  useQuery({
    queryKey: keys.selectionRun(runId),
    queryFn: ({ signal }) => call('GET /selection-runs/{runId}', { params: { runId }, signal }),
  });
