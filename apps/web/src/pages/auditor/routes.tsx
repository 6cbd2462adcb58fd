import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Pages of the auditor. */
export const auditorRoutes: RouteObject[] = [
  {
    element: <Guard roles={['auditor']} />,
    children: [
      { path: 'audit', lazy: async () => ({ Component: (await import('./audit.page.tsx')).AuditPage }) },
      {
        path: 'audit/anchors/:day',
        lazy: async () => ({ Component: (await import('./anchor.page.tsx')).AnchorPage }),
      },
      {
        path: 'audit/applications/:applicationId',
        lazy: async () => ({
          Component: (await import('./application-history.page.tsx')).ApplicationHistoryPage,
        }),
      },
    ],
  },
  {
    element: <Guard roles={['auditor', 'admin']} />,
    children: [
      {
        path: 'access-log',
        lazy: async () => ({ Component: (await import('./access-log.page.tsx')).AccessLogPage }),
      },
    ],
  },
];
