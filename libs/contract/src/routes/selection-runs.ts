import {
  CreateSelectionRunBody,
  ReturnSelectionRunBody,
  SelectionRunsQuery,
  TrySelectionBody,
  WithdrawSelectionRunBody,
} from '../bodies/selection-runs.ts';
import type {
  BudgetLedgerView,
  SelectionRunSummary,
  SelectionRunView,
  SelectionTrialView,
} from '../views/selection.ts';
import { OFFICE_READERS } from './readers.ts';
import { pageOf, route, view } from './route.ts';

export const CREATE_SELECTION_RUN = route('POST /selection-runs', {
  access: ['officer'],
  body: CreateSelectionRunBody,
  answer: view<SelectionRunView>('SelectionRunView', 201),
  refusals: ['not-found', 'out-of-order', 'incomplete'],
});

/** 가상 배정: stores nothing. */
export const TRY_SELECTION = route('POST /selection-trials', {
  access: ['officer', 'approver'],
  shows: 'list',
  body: TrySelectionBody,
  answer: view<SelectionTrialView>('SelectionTrialView'),
  refusals: ['not-found', 'incomplete'],
});

/** 예산 원장 of a notice over all its runs. */
export const BUDGET_LEDGER = route('GET /notices/{noticeId}/budget-ledger', {
  access: OFFICE_READERS,
  words: ['noticeId'],
  answer: view<BudgetLedgerView>('BudgetLedgerView'),
});

export const SELECTION_RUNS = route('GET /selection-runs', {
  access: OFFICE_READERS,
  query: SelectionRunsQuery,
  answer: pageOf<SelectionRunSummary>('SelectionRunSummary'),
});

export const SELECTION_RUN = route('GET /selection-runs/{runId}', {
  access: OFFICE_READERS,
  shows: 'list',
  answer: view<SelectionRunView>('SelectionRunView'),
});

export const PROPOSE_SELECTION_RUN = route('POST /selection-runs/{runId}/proposal', {
  access: ['officer'],
  answer: view<SelectionRunView>('SelectionRunView'),
  refusals: ['record-differs', 'out-of-order'],
});

export const DISCARD_SELECTION_RUN = route('POST /selection-runs/{runId}/discard', {
  access: ['officer'],
  answer: view<SelectionRunView>('SelectionRunView'),
  refusals: ['out-of-order'],
});

export const WITHDRAW_SELECTION_RUN = route('POST /selection-runs/{runId}/withdrawal', {
  access: ['officer'],
  body: WithdrawSelectionRunBody,
  answer: view<SelectionRunView>('SelectionRunView'),
  refusals: ['out-of-order'],
});

export const RETURN_SELECTION_RUN = route('POST /selection-runs/{runId}/return', {
  access: ['approver'],
  body: ReturnSelectionRunBody,
  answer: view<SelectionRunView>('SelectionRunView'),
  refusals: ['out-of-order', 'own-proposal'],
});

export const APPROVE_SELECTION_RUN = route('POST /selection-runs/{runId}/approval', {
  access: ['approver'],
  recentProof: true,
  answer: view<SelectionRunView>('SelectionRunView'),
  refusals: ['record-differs', 'out-of-order', 'own-proposal', 'excluded-by-running', 'incomplete'],
});
