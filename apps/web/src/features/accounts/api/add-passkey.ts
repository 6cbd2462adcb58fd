import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { madePasskey } from '../../../api/passkeys.ts';

/** 패스키 등록, under a name. */
export function useAddPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const body = await madePasskey(await call('POST /account/passkey-challenges'), name);
      return call('POST /account/passkeys', { body });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.passkeys() }),
  });
}
