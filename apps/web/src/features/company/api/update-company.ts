import type { UpdateCompanyBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { refreshEveryCase } from '../../case/refresh-case.ts';

/** 기업 정보 수정; a new site may move drafts to another TechnoPark, so applications are read again. */
export function useUpdateCompany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateCompanyBody) => call('PATCH /company', { body }),
    onSuccess: async (company) => {
      client.setQueryData(keys.companyView(), company);
      await refreshEveryCase(client);
    },
  });
}
