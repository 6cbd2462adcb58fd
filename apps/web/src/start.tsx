import { StrictMode, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { holdNow } from './api/now.ts';
import { drawsOtherwise } from './api/own-state.ts';
import { takeOver } from './app/drawn.ts';
import { createQueryClient, Providers } from './app/providers.tsx';
import { createRouter } from './app/router.ts';

/** Draws the portal, or takes over what the server drew where this browser would draw the same; else that stays until it can be replaced. */
export async function startPortal(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  const client = createQueryClient();
  const drawn = takeOver(client);
  const isReplaced = drawn !== null && drawsOtherwise();
  root.inert = isReplaced;
  const router = await createRouter();
  // What was drawn and could not be used (main.ts) is replaced by then.
  const open = (): void => {
    root.inert = false;
  };
  const portal = (
    <StrictMode>
      <Providers client={client}>
        <RouterProvider router={router} />
        <Shown onShown={open} />
      </Providers>
    </StrictMode>
  );
  if (drawn === null || isReplaced) {
    createRoot(root).render(portal);
    return;
  }
  holdNow(drawn.at);
  hydrateRoot(root, portal);
}

/** Says when the browser's own page stands in the place of the one that the server drew. */
function Shown({ onShown }: { onShown: () => void }) {
  useLayoutEffect(onShown, [onShown]);
  return null;
}
