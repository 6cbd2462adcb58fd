import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';
import { SamePart } from '../case/moved.tsx';
import { afterSubmissionRoutes, planRoutes } from './plan-routes.tsx';

/** Pages of applicants, and those that suppliers share with them. */
export const applicantRoutes: RouteObject[] = [
  {
    element: <Guard roles={['applicant']} />,
    children: [
      {
        path: 'applications/new',
        lazy: async () => ({ Component: (await import('./new-application.page.tsx')).NewApplicationPage }),
      },
      {
        path: 'company',
        lazy: async () => ({ Component: (await import('./company.page.tsx')).CompanyPage }),
      },
    ],
  },
  {
    element: <Guard roles={['applicant', 'supplier']} />,
    children: [
      {
        path: 'applications',
        lazy: async () => ({ Component: (await import('./applications.page.tsx')).ApplicationsPage }),
      },
    ],
  },
  {
    element: <Guard roles={['applicant']} others={<SamePart />} />,
    children: [
      {
        path: 'applications/:applicationId/sections/:section',
        lazy: async () => ({ Component: (await import('./section.page.tsx')).SectionPage }),
      },
      {
        path: 'applications/:applicationId/supplier',
        lazy: async () => ({ Component: (await import('./supplier.page.tsx')).SupplierPage }),
      },
      {
        path: 'applications/:applicationId/lead-company',
        lazy: async () => ({ Component: (await import('./lead-company.page.tsx')).LeadCompanyPage }),
      },
      {
        path: 'applications/:applicationId/submission',
        lazy: async () => ({ Component: (await import('./submission.page.tsx')).SubmissionPage }),
      },
      ...afterSubmissionRoutes,
    ],
  },
  {
    element: <Guard roles={['applicant', 'supplier']} others={<SamePart />} />,
    children: [
      {
        path: 'applications/:applicationId/documents',
        lazy: async () => ({ Component: (await import('./documents.page.tsx')).DocumentsPage }),
      },
      {
        path: 'applications/:applicationId/receipt',
        lazy: async () => ({ Component: (await import('./receipt.page.tsx')).ReceiptPage }),
      },
      ...planRoutes,
    ],
  },
];
