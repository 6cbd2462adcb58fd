import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { holdNow } from '../api/now.ts';
import { ApiProblem, isPassing } from '../api/problem.ts';

const MAX_RETRIES = 2;
const FIRST_PAUSE_MS = 1_000;

/** Reads are tried again after a network or server failure, never after a refusal. */
const retryRead = (failures: number, error: unknown): boolean =>
  failures < MAX_RETRIES && (!(error instanceof ApiProblem) || isPassing(error));

/** As long as the server asks for, else longer each time. */
const pauseBefore = (failures: number, error: unknown): number => {
  const asked = error instanceof ApiProblem ? error.retryAfterSeconds : undefined;
  return asked === undefined ? FIRST_PAUSE_MS * 2 ** failures : asked * 1000;
};

/** The query cache of one tab. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: retryRead, retryDelay: pauseBefore, staleTime: 10_000 },
      mutations: { retry: false },
    },
  });
}

/** What every page needs around it. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  // A page that the server drew has been taken over by now: time goes on.
  useLayoutEffect(() => holdNow(null), []);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
