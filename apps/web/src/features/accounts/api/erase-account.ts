import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 탈퇴, for good. */
export const useEraseAccount = () =>
  useMutation({ mutationFn: (email: string) => call('POST /account/erasure', { body: { email } }) });
