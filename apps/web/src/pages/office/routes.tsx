import type { RouteObject } from 'react-router';

/** Pages of the program office, the auditor and the administrator. */
export const officeRoutes: RouteObject[] = [];
