import type { RouteObject } from 'react-router';

/** Pages of applicants and suppliers. */
export const applicantRoutes: RouteObject[] = [];
