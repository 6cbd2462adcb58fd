import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 로그인 연결 끊기. */
export function useUnlinkIdentity(identityId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/identities/{identityId}', { params: { identityId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.identities() }),
  });
}
