import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 메일 주소 변경을 취소한다. */
export function useCancelEmailChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/email-change'),
    onSettled: () => client.invalidateQueries({ queryKey: keys.emailChange() }),
  });
}
