import type { RouteObject } from 'react-router';

/** Pages of an application after its submission: plan, supplement, result, history. For whoever writes the plan. */
export const planRoutes: RouteObject[] = [
  {
    path: 'applications/:applicationId/plan',
    lazy: async () => ({ Component: (await import('./plan.page.tsx')).PlanPage }),
  },
  {
    path: 'applications/:applicationId/plan/:section',
    lazy: async () => ({ Component: (await import('./plan-section.page.tsx')).PlanSectionPage }),
  },
  {
    path: 'applications/:applicationId/plan-submission',
    lazy: async () => ({ Component: (await import('./plan-submission.page.tsx')).PlanSubmissionPage }),
  },
];
