import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 기준점, newest first. */
export const useAnchors = () =>
  useQuery({ queryKey: keys.anchors(), queryFn: ({ signal }) => call('GET /audit/anchors', { signal }) });
