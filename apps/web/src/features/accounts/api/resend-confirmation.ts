import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 확인 메일 다시 보내기, to the address of who is signed in. */
export const useResendConfirmation = () =>
  useMutation({ mutationFn: () => call('POST /accounts/email-confirmation/resend') });
