import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 공급기업 found by name, number or specialty; those found before stand until the new ones are here. */
export const useSuppliers = (words: string) =>
  useQuery({
    queryKey: ['suppliers', words],
    queryFn: ({ signal }) => call('GET /suppliers', { query: { query: words }, signal }),
    placeholderData: keepPreviousData,
  });
