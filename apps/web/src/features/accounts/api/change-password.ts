import type { ChangePasswordBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 비밀번호를 바꾼다; it ends every other session, so the list of them is read again. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangePasswordBody) => call('PUT /account/password', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.ownSessions() }),
  });
}
