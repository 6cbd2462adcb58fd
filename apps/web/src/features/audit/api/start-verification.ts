import type { AuditVerificationView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 감사 기록 검증 시작, as a job. */
export function useStartVerification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (extent: AuditVerificationView['extent']) =>
      call('POST /audit/verifications', { body: { extent } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.verification() }),
  });
}
