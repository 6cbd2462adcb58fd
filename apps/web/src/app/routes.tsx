import type { RouteObject } from 'react-router';
import { accountRoutes } from '../pages/account/routes.tsx';
import { adminRoutes } from '../pages/admin/routes.tsx';
import { applicantRoutes } from '../pages/applicant/routes.tsx';
import { caseRoutes } from '../pages/case/routes.tsx';
import { auditorRoutes } from '../pages/auditor/routes.tsx';
import { leadCompanyRoutes } from '../pages/lead-company/routes.tsx';
import { officeRoutes } from '../pages/office/routes.tsx';
import { publicRoutes } from '../pages/public/routes.tsx';
import { reviewerRoutes } from '../pages/reviewer/routes.tsx';
import { NotFoundPage, RouteErrorPage } from '../pages/error.page.tsx';
import { Frame } from './frame.tsx';

/** Every address of the portal. */
export const ROUTES: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <RouteErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      ...publicRoutes,
      ...accountRoutes,
      ...caseRoutes,
      ...applicantRoutes,
      ...leadCompanyRoutes,
      ...reviewerRoutes,
      ...officeRoutes,
      ...auditorRoutes,
      ...adminRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
