import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Pages of the program office; the auditor reads them too. */
export const officeRoutes: RouteObject[] = [
  {
    element: <Guard roles={['officer', 'approver']} />,
    children: [
      { path: 'office', lazy: async () => ({ Component: (await import('./office.page.tsx')).OfficePage }) },
    ],
  },
  {
    element: <Guard roles={['officer', 'approver', 'auditor']} />,
    children: [
      {
        path: 'office/selection',
        lazy: async () => ({ Component: (await import('./selection.page.tsx')).SelectionPage }),
      },
      {
        path: 'office/selection/:runId',
        lazy: async () => ({ Component: (await import('./selection-run.page.tsx')).SelectionRunPage }),
      },
      {
        path: 'office/approvals',
        lazy: async () => ({ Component: (await import('./approvals.page.tsx')).ApprovalsPage }),
      },
      {
        path: 'office/notice-drafts/:draftId',
        lazy: async () => ({ Component: (await import('./notice-draft.page.tsx')).NoticeDraftPage }),
      },
      { path: 'cases', lazy: async () => ({ Component: (await import('./cases.page.tsx')).CasesPage }) },
    ],
  },
];
