import type { TrySelectionBody } from '@subsidy/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 가상 배정: what would be selected; kept nowhere. What stood before is shown until the next answer. */
export const useTrial = (body: TrySelectionBody) =>
  useQuery({
    queryKey: keys.selectionTrial(body),
    queryFn: () => call('POST /selection-trials', { body }),
    placeholderData: keepPreviousData,
    retry: false,
  });
