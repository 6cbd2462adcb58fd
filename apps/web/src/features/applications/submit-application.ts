import type { ReceiptView, SubmitBody } from '@subsidy/contract';
import { useMutation } from '@tanstack/react-query';
import { attemptKey, forgetAttempt } from '../../api/attempt.ts';
import { api } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { applicationPath, useRefreshApplication } from './queries.ts';

/** What the company agrees to with the application. */
const CONSENTS = ['information-use'];
const BODY: SubmitBody = { declaration: true, consents: CONSENTS };

const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/** 신청서 제출. `onDone` runs once the receipt is here, even when the page of the form has closed itself by then. */
export function useSubmitApplication(applicationId: string, onDone: () => void) {
  const refresh = useRefreshApplication(applicationId);
  const name = `submission ${applicationId}`;
  return useMutation({
    mutationFn: () =>
      api.post<ReceiptView>(`${applicationPath(applicationId)}/submission`, BODY, {
        idempotencyKey: attemptKey(name),
      }),
    onSuccess: async () => {
      forgetAttempt(name);
      await refresh();
      onDone();
    },
    onError: (error) => {
      if (isRefusal(error)) forgetAttempt(name);
    },
  });
}
