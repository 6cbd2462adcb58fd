import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 감사 기록 검증; takes a moment, so it runs when asked. */
export const useVerification = () => useMutation({ mutationFn: () => call('GET /audit/verification') });
