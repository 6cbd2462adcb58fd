import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

/** 주관기관 found by name or number; those found before stand until the new ones are here. */
export const useLeadCompanies = (words: string) =>
  useQuery({
    queryKey: ['lead-companies', words],
    queryFn: ({ signal }) => call('GET /lead-companies', { query: { query: words }, signal }),
    placeholderData: keepPreviousData,
  });
