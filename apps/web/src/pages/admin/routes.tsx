import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Pages of the administrator. */
export const adminRoutes: RouteObject[] = [
  {
    element: <Guard roles={['admin']} />,
    children: [
      {
        path: 'staff',
        lazy: async () => ({ Component: (await import('./staff.page.tsx')).StaffPage }),
      },
      {
        path: 'company-claims',
        lazy: async () => ({ Component: (await import('./company-claims.page.tsx')).CompanyClaimsPage }),
      },
      {
        path: 'operations',
        lazy: async () => ({ Component: (await import('./operations.page.tsx')).OperationsPage }),
      },
    ],
  },
];
