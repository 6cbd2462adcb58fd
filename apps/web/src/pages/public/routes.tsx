import type { RouteObject } from 'react-router';

/** Pages for everybody. */
export const publicRoutes: RouteObject[] = [];
