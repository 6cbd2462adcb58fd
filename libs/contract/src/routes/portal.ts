import { PageQuery } from '../bodies/page-query.ts';
import { AccountsQuery, KeptMailQuery } from '../bodies/portal.ts';
import type { AccountView, FailedJobView, KeptMailView, OperationsView } from '../views/accounts.ts';
import type { LivenessView, PortalView, ReadinessView } from '../views/common.ts';
import { nothing, pageOf, route, view } from './route.ts';

export const LIVENESS = route('GET /health/live', {
  access: 'public',
  outside: true,
  answer: view<LivenessView>('LivenessView'),
});

export const READINESS = route('GET /health/ready', {
  access: 'public',
  outside: true,
  answer: view<ReadinessView>('ReadinessView'),
});

export const PORTAL = route('GET /portal', {
  access: 'public',
  answer: view<PortalView>('PortalView'),
});

export const KEPT_MAILS = route('GET /mails', {
  access: 'public',
  query: KeptMailQuery,
  answer: pageOf<KeptMailView>('KeptMailView'),
  refusals: ['not-found'],
});

export const ACCOUNTS = route('GET /accounts', {
  access: ['admin'],
  shows: 'list',
  query: AccountsQuery,
  answer: pageOf<AccountView>('AccountView'),
});

export const OPERATIONS = route('GET /operations', {
  access: ['admin'],
  answer: view<OperationsView>('OperationsView'),
});

export const FAILED_JOBS = route('GET /failed-jobs', {
  access: ['admin'],
  query: PageQuery,
  answer: pageOf<FailedJobView>('FailedJobView'),
});

export const REQUEUE_JOB = route('POST /failed-jobs/{jobId}/requeue', {
  access: ['admin'],
  answer: nothing(204),
});
