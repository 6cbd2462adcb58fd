import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 작성 내용 삭제 of a withdrawn draft. */
export function useEraseContents() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (applicationId: string) =>
      call('DELETE /applications/{applicationId}/contents', { params: { applicationId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.ownErasure() }),
  });
}
