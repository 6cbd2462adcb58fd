import type { AccountGroup } from '@subsidy/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const PAGE_SIZE = 30;

/** Accounts by e-mail, of a group and with a part of a name or an address; what was found before stays until the next is there. */
export const useAccounts = (filter: { group: AccountGroup | ''; query: string }) =>
  useInfiniteQuery({
    queryKey: [...keys.staff(), 'accounts', filter],
    queryFn: ({ pageParam, signal }) =>
      call('GET /accounts', { query: { ...filter, cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
