import type { RouteObject } from 'react-router';

/** Pages of an application after its submission, for the company and its supplier: the plan. */
export const planRoutes: RouteObject[] = [
  {
    path: 'applications/:applicationId/plan',
    lazy: async () => ({ Component: (await import('./plan.page.tsx')).PlanPage }),
  },
  {
    path: 'applications/:applicationId/plan/:section',
    lazy: async () => ({ Component: (await import('./plan-section.page.tsx')).PlanSectionPage }),
  },
];

/** Pages of an application after its submission, for the company alone. */
export const afterSubmissionRoutes: RouteObject[] = [
  {
    path: 'applications/:applicationId/plan-submission',
    lazy: async () => ({ Component: (await import('./plan-submission.page.tsx')).PlanSubmissionPage }),
  },
  {
    path: 'applications/:applicationId/supplement-requests/:requestId',
    lazy: async () => ({
      Component: (await import('./supplement-request.page.tsx')).SupplementRequestPage,
    }),
  },
  {
    path: 'applications/:applicationId/cost-review',
    lazy: async () => ({ Component: (await import('./cost-review.page.tsx')).CostReviewPage }),
  },
  {
    path: 'applications/:applicationId/result',
    lazy: async () => ({ Component: (await import('./result.page.tsx')).ResultPage }),
  },
  {
    path: 'applications/:applicationId/history',
    lazy: async () => ({ Component: (await import('./history.page.tsx')).HistoryPage }),
  },
];
