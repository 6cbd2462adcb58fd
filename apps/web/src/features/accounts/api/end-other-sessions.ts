import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 다른 기기를 모두 로그아웃한다. */
export function useEndOtherSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/sessions'),
    onSettled: () => client.invalidateQueries({ queryKey: keys.ownSessions() }),
  });
}
