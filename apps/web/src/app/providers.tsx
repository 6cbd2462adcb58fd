import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem.ts';

const MAX_RETRIES = 2;
const SERVER_ERROR = 500;

/** Reads are tried again after a network or server failure, never after a refusal. */
const retryRead = (failures: number, error: unknown): boolean => {
  if (failures >= MAX_RETRIES) return false;
  return !(error instanceof ApiProblem) || error.status === 0 || error.status >= SERVER_ERROR;
};

/** The query cache of one tab. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: retryRead, staleTime: 10_000 }, mutations: { retry: false } },
  });
}

/** What every page needs around it. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
