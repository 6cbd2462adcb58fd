import type { CreateExportBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 내보내기. */
export function useCreateExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateExportBody) => call('POST /approval-exports', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.approvalExports() }),
  });
}
