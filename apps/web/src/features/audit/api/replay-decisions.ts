import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 판단 재현; takes a moment, so it runs when asked. */
export const useDecisionReplay = () =>
  useMutation({ mutationFn: () => call('GET /eligibility-decisions/replay') });
