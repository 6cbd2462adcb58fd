import { EligibilityCheckBody, EligibilityReportBody } from '../bodies/eligibility-checks.ts';
import type { DecisionReplayView } from '../views/audit.ts';
import type { EligibilityAdviceView, EligibilityCheckView } from '../views/notices.ts';
import { file, route, view } from './route.ts';

export const CHECK_ELIGIBILITY = route('POST /eligibility-checks', {
  access: 'public',
  body: EligibilityCheckBody,
  perAddress: 'check',
  answer: view<EligibilityCheckView>('EligibilityCheckView'),
});

export const ADVISE = route('POST /eligibility-checks/advice', {
  access: 'public',
  body: EligibilityCheckBody,
  perAddress: 'advice',
  answer: view<EligibilityAdviceView>('EligibilityAdviceView'),
});

export const PRINT_REPORT = route('POST /eligibility-checks/report', {
  access: 'public',
  body: EligibilityReportBody,
  perAddress: 'report',
  answer: file('application/pdf'),
});

export const REPLAY_DECISIONS = route('GET /eligibility-decisions/replay', {
  access: ['auditor'],
  answer: view<DecisionReplayView>('DecisionReplayView'),
});
