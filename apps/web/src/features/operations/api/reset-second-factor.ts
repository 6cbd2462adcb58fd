import type { ResetSecondFactorBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 2단계 인증 초기화, of somebody who has lost device and paper. */
export function useResetSecondFactor(userId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ResetSecondFactorBody) =>
      call('POST /accounts/{userId}/second-factor-reset', { params: { userId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.staff() }),
  });
}
