import type { ResultView } from '@subsidy/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

/** 결과, once the selection is approved or the requirements were not met. */
export const useResult = (applicationId: string) =>
  useQuery({
    queryKey: [...keys.application(applicationId), 'result'],
    queryFn: ({ signal }) =>
      api.get<ResultView>(`/applications/${encodeURIComponent(applicationId)}/result`, { signal }),
  });
