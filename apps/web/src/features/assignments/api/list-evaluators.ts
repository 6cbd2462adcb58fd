import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 평가위원 명단, found by name, organization or field. */
export const useEvaluators = (text: string) =>
  useQuery({
    queryKey: [...keys.evaluators(), { text }],
    queryFn: async ({ signal }) =>
      (await call('GET /evaluators', { query: { query: text, limit: 100 }, signal })).items,
    placeholderData: keepPreviousData,
  });
