import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 패스키 삭제. */
export function useRemovePasskey(passkeyId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/passkeys/{passkeyId}', { params: { passkeyId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.passkeys() }),
  });
}
