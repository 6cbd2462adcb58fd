import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 예산 원장 of a notice. */
export const useBudgetLedger = (noticeId: string) =>
  useQuery({
    queryKey: keys.budgetLedger(noticeId),
    queryFn: ({ signal }) => call('GET /notices/{noticeId}/budget-ledger', { params: { noticeId }, signal }),
  });
