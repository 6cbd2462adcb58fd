import type { RouteObject } from 'react-router';
import { Guard } from '../guard.tsx';

/** Pages of TechnoPark consultants and evaluators. */
export const reviewerRoutes: RouteObject[] = [
  {
    element: <Guard roles={['consultant']} />,
    children: [
      { path: 'desk', lazy: async () => ({ Component: (await import('./desk.page.tsx')).DeskPage }) },
    ],
  },
  {
    element: <Guard roles={['evaluator']} />,
    children: [
      {
        path: 'assignments',
        lazy: async () => ({ Component: (await import('./assignments.page.tsx')).AssignmentsPage }),
      },
      {
        path: 'assignments/:assignmentId',
        lazy: async () => ({ Component: (await import('./assignment.page.tsx')).AssignmentPage }),
      },
    ],
  },
];
