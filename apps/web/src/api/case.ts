import type { AllowedAction, ApplicationView } from '@subsidy/contract';
import type { CaseAction, ProjectType } from '@subsidy/rules';
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from './client.ts';
import { keys } from './keys.ts';
import { isConflict } from './problem.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** One application as this person may see it; `enabled` false waits. */
export function useCase(id: string, enabled = true) {
  return useQuery({
    queryKey: [...keys.application(id), 'view'],
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}', { params: { applicationId: id }, signal }),
    enabled,
  });
}

/** What is said of an action at this status; undefined where it is another's or another status's. */
export const actionOf = (
  { allowedActions }: Pick<ApplicationView, 'allowedActions'>,
  action: CaseAction,
): AllowedAction | undefined => allowedActions.find((known) => known.action === action);

/** Whether this person may do this with the case now. */
export const mayDo = (view: Pick<ApplicationView, 'allowedActions'>, action: CaseAction): boolean =>
  actionOf(view, action)?.allowed === true;

/** The form of an application: labels of every field and document, as they were when it was handed in. */
export function useCaseForm(applicationId: string) {
  return useQuery({
    queryKey: keys.caseForm(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/form', { params: { applicationId }, signal }),
    staleTime: FIVE_MINUTES_MS,
  });
}

/** The form of a notice and type, as it is now. */
export function useNoticeForm(noticeId: string, type: ProjectType) {
  return useQuery({
    queryKey: [...keys.notices(), noticeId, 'form', type],
    queryFn: ({ signal }) =>
      call('GET /notices/{noticeId}/form', { params: { noticeId }, query: { type }, signal }),
    staleTime: FIVE_MINUTES_MS,
  });
}

/** A whole notice with its terms. */
export function useNotice(noticeId: string) {
  return useQuery({
    queryKey: [...keys.notices(), noticeId, 'whole'],
    queryFn: ({ signal }) => call('GET /notices/{noticeId}', { params: { noticeId }, signal }),
    staleTime: FIVE_MINUTES_MS,
  });
}

/** Every notice, to choose one of. */
export function useNoticeList() {
  return useQuery({
    queryKey: [...keys.notices(), 'all'],
    queryFn: async ({ signal }) => (await call('GET /notices', { signal })).items,
    staleTime: FIVE_MINUTES_MS,
  });
}

/** One step taken on an application: afterwards the case and every list that shows it are read again. */
export function useCaseStep<Body, Answer>(
  applicationId: string,
  step: (body: Body) => Promise<Answer>,
): UseMutationResult<Answer, Error, Body> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: () =>
      Promise.all(
        [keys.application(applicationId), keys.applications(), keys.applicationCounts()].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** What a form was written from: the version that is sent, and whether another one stands by now. */
export interface BaseVersion {
  base: number;
  clash: boolean;
  /** After a refusal: what stands is read again, what was typed stays. */
  refused: (error: unknown) => void;
  /** From now on the form is written from this version. */
  rebase: (version: number) => void;
}

/** 버전: a form of a case sends the version it was opened with, not the one that was read since. */
export function useBaseVersion(applicationId: string, version: number): BaseVersion {
  const client = useQueryClient();
  const [base, setBase] = useState(version);
  const [clash, setClash] = useState(false);
  return {
    base,
    clash,
    refused: (error) => {
      if (!isConflict(error)) return;
      void client
        .invalidateQueries({ queryKey: keys.application(applicationId) })
        .finally(() => setClash(true));
    },
    rebase: (next) => {
      setBase(next);
      setClash(false);
    },
  };
}
