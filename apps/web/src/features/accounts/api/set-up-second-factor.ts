import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** Begins with a new device; nothing changes before it is proved. */
export const useSetUpSecondFactor = () =>
  useMutation({ mutationFn: () => call('POST /account/second-factor') });
