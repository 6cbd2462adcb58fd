import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Pages of the people of a lead company. */
export const leadCompanyRoutes: RouteObject[] = [
  {
    element: <Guard roles={['lead-company']} />,
    children: [
      {
        path: 'lead-pledges',
        lazy: async () => ({ Component: (await import('./lead-pledges.page.tsx')).LeadPledgesPage }),
      },
      {
        path: 'lead-pledges/:pledgeId',
        lazy: async () => ({ Component: (await import('./lead-pledge.page.tsx')).LeadPledgePage }),
      },
    ],
  },
];
