import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { refreshAssignment } from '../../../api/refresh-assignment.ts';

/** 평가 마치기. */
export function useCompleteAssignment(assignmentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /assignments/{assignmentId}/completion', { params: { assignmentId } }),
    onSuccess: () => refreshAssignment(client, assignmentId),
  });
}
