import type { RouteObject } from 'react-router';

/** Pages of TechnoPark consultants and evaluators. */
export const reviewerRoutes: RouteObject[] = [];
