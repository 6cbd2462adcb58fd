import type { ProposeStaffBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 담당자 등록을 제안한다; afterwards the list is read again. */
export function useProposeStaff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ProposeStaffBody) => call('POST /staff-proposals', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.staff() }),
  });
}
