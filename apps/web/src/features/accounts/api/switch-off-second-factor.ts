import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 2단계 인증을 끈다. */
export function useSwitchOffSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /account/second-factor'),
    onSettled: () => client.invalidateQueries({ queryKey: keys.secondFactor() }),
  });
}
