import { QueryClient, type Query } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { sendBy } from '../api/client.ts';
import { holdNow } from '../api/now.ts';
import { Providers } from '../app/providers.tsx';
import { ROUTES } from '../app/routes.tsx';
import { NoteHead, type PageHead } from '../ui/document-title.tsx';
import { scriptsOf, writeDocument, type Manifest } from './document.ts';

export { type Manifest } from './document.ts';

/** What the server gives for its first pages. */
interface Surroundings {
  /** The built index.html. */
  index: string;
  /** Which files each source became. */
  manifest: Manifest;
  /** How the portal is reached from outside. */
  origin: string;
  /** Asks the API as somebody who is not signed in; answers status and text. */
  ask: (address: string) => Promise<{ status: number; text: string }>;
  now: () => number;
}

/** An answer that asks for another one is followed; no page asks more often than this in a row. */
const MOST_ROUNDS = 4;
/** What is larger is asked for by the browser, beside the page; the guided programs come with the page that is nothing else. */
const LARGEST_ANSWER = 200_000;
const WHOLE_LISTS = ['/programs'];
/** The routes whose page is drawn here are named by its source. */
const IS_DRAWN = /^pages\//;

const handler = createStaticHandler(ROUTES);

/** Gives what draws the first page of an address, as a whole document; null where that is left to the browser. */
export function firstPages({ index, manifest, origin, ask, now }: Surroundings) {
  sendBy(async (address) => {
    const { status, text } = await ask(address);
    return new Response(text, { status });
  });
  return async (path: string): Promise<string | null> => {
    const context = await handler.query(new Request(new URL(path, 'http://portal.invalid')));
    if (context instanceof Response) return null;
    const page = context.matches.at(-1)?.route.id ?? '';
    if (!IS_DRAWN.test(page)) return null;
    const drawn = await draw(context, WHOLE_LISTS.includes(path) ? Infinity : LARGEST_ANSWER, now);
    if (drawn === null) return null;
    return writeDocument(index, {
      ...drawn,
      path,
      origin,
      scripts: scriptsOf(manifest, ['src/start.tsx', `src/${page}`]),
    });
  };
}

type Context = Exclude<Awaited<ReturnType<typeof handler.query>>, Response>;

/** Draws until nothing is missing any more: what the components asked for at one drawing is there at the next. */
async function draw(context: Context, largest: number, now: () => number) {
  const router = createStaticRouter(handler.dataRoutes, context);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const tooLarge = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let head: PageHead | null = null;
    const at = now();
    const html = drawnAt(
      at,
      <StrictMode>
        <NoteHead value={(noted) => (head = noted)}>
          <Providers client={client}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </Providers>
        </NoteHead>
      </StrictMode>,
    );
    const missing = askedFor(client).filter(({ queryHash }) => !tooLarge.has(queryHash));
    if (missing.length === 0) return { html, at, head: head as PageHead | null, answers: answersIn(client) };
    await Promise.all(missing.map(({ options }) => client.prefetchQuery(options as { queryKey: unknown[] })));
    for (const query of client.getQueryCache().getAll()) {
      if (query.state.status === 'error') return null;
      if (JSON.stringify(query.state.data ?? null).length <= largest) continue;
      tooLarge.add(query.queryHash);
      client.getQueryCache().remove(query);
    }
  }
  return null;
}

function drawnAt(at: number, page: ReactNode): string {
  holdNow(at);
  try {
    return renderToString(page);
  } finally {
    holdNow(null);
  }
}

const askedFor = (client: QueryClient): Query[] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'pending')
    .filter(({ options }) => !('enabled' in options) || options.enabled !== false);

const answersIn = (client: QueryClient): [key: unknown, answer: unknown][] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data]);
