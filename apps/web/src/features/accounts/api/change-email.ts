import type { ChangeEmailBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 메일 주소 변경을 요청한다; nothing changes before both addresses have said yes. */
export function useChangeEmail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeEmailBody) => call('POST /account/email-change', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.emailChange() }),
  });
}
