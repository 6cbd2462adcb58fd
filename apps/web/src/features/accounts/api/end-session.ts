import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 기기 하나를 로그아웃한다; whoever was faster, the list is read again. */
export function useEndSession(sessionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/sessions/{sessionId}', { params: { sessionId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.ownSessions() }),
  });
}
