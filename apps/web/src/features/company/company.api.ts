import type { AnswerMembershipRequestBody, UpdateCompanyBody } from '@subsidy/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { refreshEveryCase } from '../case/refresh-case.ts';

const COMPANY_KEY = ['company'] as const;
const REQUESTS_KEY = ['company', 'membership-requests'] as const;

/** The company this person acts for. */
export const useCompany = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: [...COMPANY_KEY, 'view'],
    queryFn: ({ signal }) => call('GET /company', { signal }),
  });

/** 기업 정보 수정; a new site may move drafts to another TechnoPark, so applications are read again. */
export function useUpdateCompany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateCompanyBody) => call('PATCH /company', { body }),
    onSuccess: async (company) => {
      client.setQueryData([...COMPANY_KEY, 'view'], company);
      await refreshEveryCase(client);
    },
  });
}

/** Who asked to join, newest first. */
export const useMembershipRequests = () =>
  useQuery({
    queryKey: REQUESTS_KEY,
    queryFn: async ({ signal }) => (await call('GET /company/membership-requests', { signal })).items,
  });

/** 구성원 요청 답변, by the owner. */
export function useAnswerMembership() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, accept }: AnswerMembershipRequestBody & { id: string }) =>
      call('POST /company/membership-requests/{requestId}/answer', {
        params: { requestId: id },
        body: {
          accept,
        },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: COMPANY_KEY }),
  });
}
