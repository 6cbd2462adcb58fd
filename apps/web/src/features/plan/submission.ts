import type { ReceiptView, SubmitBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { attemptKey, forgetAttempt } from '../../api/attempt.ts';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { ApiProblem } from '../../api/problem.ts';

/** What the company agrees to with the plan. */
export const PLAN_CONSENTS = ['information-use'] as const;

/** Whether the server has refused for good: the next try is another attempt. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/** 사업계획서 제출. `onDone` runs once the receipt is here, even when the page of the form has closed itself by then. */
export function useSubmitPlan(applicationId: string, onDone: () => void) {
  const client = useQueryClient();
  const attempt = `plan-submission ${applicationId}`;
  return useMutation({
    mutationFn: (body: SubmitBody) =>
      api.post<ReceiptView>(`/applications/${encodeURIComponent(applicationId)}/plan-submission`, body, {
        idempotencyKey: attemptKey(attempt),
      }),
    onSuccess: async () => {
      forgetAttempt(attempt);
      await client.invalidateQueries({ queryKey: keys.application(applicationId) });
      await client.invalidateQueries({ queryKey: keys.applications() });
      onDone();
    },
    onError: (error) => {
      if (isRefusal(error)) forgetAttempt(attempt);
    },
  });
}
