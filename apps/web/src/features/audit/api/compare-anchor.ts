import { useMutation } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 기준점 대조: what somebody kept, against what stands. */
export const useAnchorComparison = () =>
  useMutation({
    mutationFn: (kept: { number: string; hash: string }) =>
      call('GET /audit/anchor-comparison', { query: kept }),
  });
