import type { RouteObject } from 'react-router';
import { ROLES } from '@subsidy/rules';
import { Guard } from '../guard.tsx';
import { MovedCase } from './moved.tsx';

/** The one address of a case, and those that it had before. */
export const caseRoutes: RouteObject[] = [
  {
    element: <Guard roles={ROLES} />,
    children: [
      {
        path: 'applications/:applicationId',
        lazy: async () => ({ Component: (await import('./case.page.tsx')).CaseForRole }),
      },
    ],
  },
  { path: 'desk/:applicationId', element: <MovedCase /> },
  { path: 'cases/:applicationId', element: <MovedCase /> },
];
