import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys, type CaseCountFilter } from '../case-keys.ts';

/** How cases of one kind are counted. */
export const caseCountQuery = (filter: CaseCountFilter) =>
  queryOptions({
    queryKey: caseKeys.count(filter),
    queryFn: ({ signal }) => call('GET /applications/counts', { query: { ...filter }, signal }),
  });

/** How many cases have each status; the former counts stand until those of another filter are here. */
export const useCaseCounts = (filter: CaseCountFilter) =>
  useQuery({ ...caseCountQuery(filter), placeholderData: keepPreviousData });
