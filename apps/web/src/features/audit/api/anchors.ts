import { useMutation, useQuery } from '@tanstack/react-query';
import { addressOf, call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 기준점, newest first. */
export const useAnchors = () =>
  useQuery({ queryKey: keys.anchors(), queryFn: ({ signal }) => call('GET /audit/anchors', { signal }) });

/** 기준점 대조: what somebody kept, against what stands. */
export const useAnchorComparison = () =>
  useMutation({
    mutationFn: (kept: { number: string; hash: string }) =>
      call('GET /audit/anchor-comparison', { query: kept }),
  });

/** Where the time stamp of an anchor is downloaded. */
export const stampAddress = (anchorId: string): string =>
  addressOf('GET /audit/anchors/{anchorId}/time-stamp', { params: { anchorId } });
