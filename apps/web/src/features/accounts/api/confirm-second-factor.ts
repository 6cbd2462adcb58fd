import type { SecondFactorCodeBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Proves the new device by its first code. */
export function useConfirmSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SecondFactorCodeBody) => call('POST /account/second-factor/confirmation', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.secondFactor() }),
  });
}
