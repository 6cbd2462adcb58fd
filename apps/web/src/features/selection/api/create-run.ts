import type { CreateSelectionRunBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 선정안 작성. */
export function useCreateRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateSelectionRunBody) => call('POST /selection-runs', { body }),
    onSuccess: async (run) => {
      client.setQueryData(keys.selectionRun(run.id), run);
      await client.invalidateQueries({ queryKey: keys.selectionRuns() });
    },
  });
}
