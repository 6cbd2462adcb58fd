import type { DeclareConflictBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { refreshAssignment } from '../../../api/refresh-assignment.ts';

/** 이해충돌 신고; `onSent` runs before what it changes is read again. */
export function useDeclareConflict(assignmentId: string, onSent: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DeclareConflictBody) =>
      call('PUT /assignments/{assignmentId}/conflict-declaration', { params: { assignmentId }, body }),
    onSuccess: () => {
      onSent();
      return refreshAssignment(client, assignmentId);
    },
  });
}
