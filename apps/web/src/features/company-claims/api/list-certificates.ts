import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const REFRESH_MS = 30_000;
const PAGE_SIZE = 20;

/** 사업자등록증 of companies, those that wait first. */
export const useCertificates = () =>
  useInfiniteQuery({
    queryKey: [...keys.companyClaims(), 'certificates'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /company-certificates', { query: { cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: REFRESH_MS,
  });
