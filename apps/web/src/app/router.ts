import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { ROUTES } from './routes.tsx';

/** The router of the browser, with the page of its address at hand: what was drawn by the server is taken over in one piece. */
export async function createRouter() {
  const matched = matchRoutes(ROUTES, location) ?? [];
  await Promise.all(matched.map(({ route }) => fetched(route)));
  return createBrowserRouter(ROUTES);
}

/** Fetches a page's script now. One that does not come is asked for again by the router, which says so. */
async function fetched(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return;
  const page = await route.lazy().catch(() => null);
  if (page !== null) Object.assign(route, page, { lazy: undefined });
}
