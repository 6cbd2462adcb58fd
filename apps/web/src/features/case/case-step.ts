import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { refreshCase } from './refresh-case.ts';

/** One step taken on a case: afterwards the case and every list that shows it are read again. */
export function useCaseStep<Body, Answer>(
  applicationId: string,
  step: (body: Body) => Promise<Answer>,
): UseMutationResult<Answer, Error, Body> {
  const client = useQueryClient();
  return useMutation({ mutationFn: step, onSuccess: () => refreshCase(client, applicationId) });
}
