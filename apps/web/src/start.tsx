import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { holdNow } from './api/now.ts';
import { hasOwnState } from './api/own-state.ts';
import { takeOver } from './app/drawn.ts';
import { createQueryClient, Providers } from './app/providers.tsx';
import { createRouter } from './app/router.ts';

/** Draws the portal, or takes over what the server drew where this browser would draw the same; else that stays until it can be replaced. */
export async function startPortal(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const client = createQueryClient();
  const drawn = takeOver(client);
  const router = await createRouter();
  const portal = (
    <StrictMode>
      <Providers client={client}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>
  );
  if (drawn === null || location.search !== '' || location.hash !== '' || hasOwnState()) {
    createRoot(root).render(portal);
    return;
  }
  holdNow(drawn.at);
  hydrateRoot(root, portal);
}
