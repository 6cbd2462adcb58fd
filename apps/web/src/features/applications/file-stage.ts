import type { SubmitBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { attemptKey, forgetAttempt } from '../../api/attempt.ts';
import { ApiProblem } from '../../api/problem.ts';
import { refreshCase } from '../case/refresh-case.ts';
import { submitApplication } from './api/submit-application.ts';
import { submitPlan } from './api/submit-plan.ts';

/** What a company declares and agrees to with either stage. */
const BODY: SubmitBody = { declaration: true, consents: ['information-use'] };

const SUBMIT = { submission: submitApplication, 'plan-submission': submitPlan } as const;

/** Whether the server has refused for good: the next try is another attempt. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500;

/**
 * 신청서·사업계획서 제출. `onDone` runs once the receipt is here, even when the page of the form has closed itself by
 * then. A reopened application is another attempt: the key of a former one would only bring its receipt again.
 */
export function useFileStage(
  applicationId: string,
  stage: keyof typeof SUBMIT,
  onDone: () => void,
  reopenedAt: string | null = null,
) {
  const client = useQueryClient();
  const attempt = [stage, applicationId, reopenedAt ?? ''].join(' ').trim();
  return useMutation({
    mutationFn: () => SUBMIT[stage](applicationId, BODY, attemptKey(attempt)),
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
