import type { SubmitBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { attemptKey, forgetAttempt } from '../../api/attempt.ts';
import { call } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { refreshCase } from '../case/refresh-case.ts';

/** What a company declares and agrees to with either stage. */
const BODY: SubmitBody = { declaration: true, consents: ['information-use'] };

/** Whether the server has refused for good: the next try is another attempt. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/**
 * 신청서·사업계획서 제출. `onDone` runs once the receipt is here, even when the page of the form has closed itself by
 * then. A reopened application is another attempt: the key of a former one would only bring its receipt again.
 */
export function useFileStage(
  applicationId: string,
  stage: 'submission' | 'plan-submission',
  onDone: () => void,
  reopenedAt: string | null = null,
) {
  const client = useQueryClient();
  const attempt = [stage, applicationId, reopenedAt ?? ''].join(' ').trim();
  return useMutation({
    mutationFn: () =>
      call(`POST /applications/{applicationId}/${stage}`, {
        params: { applicationId },
        body: BODY,
        idempotencyKey: attemptKey(attempt),
      }),
    onSuccess: async () => {
      forgetAttempt(attempt);
      await refreshCase(client, applicationId);
      onDone();
    },
    onError: (error) => {
      if (isRefusal(error)) forgetAttempt(attempt);
    },
  });
}
