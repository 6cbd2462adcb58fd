import type { ApplicationView, UserView } from '@subsidy/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { caseKeys } from '../features/case/case-keys.ts';
import { aUser, someForm } from './an-application.ts';

/** One request that a page made. */
export interface Request {
  method: string;
  path: string;
  body: unknown;
}

/** What the made-up server answers; an error stands for a line that is cut. */
type Answers = (
  request: Request,
) => { status?: number; body?: unknown; headers?: Record<string, string> } | Error;

/** A server of the test's own, and everything it was asked. */
export function serve(answers: Answers): Request[] {
  const requests: Request[] = [];
  globalThis.fetch = ((address: string, init: RequestInit = {}) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = { method: init.method ?? 'GET', path: address.replace('/api/v1', ''), body };
    requests.push(request);
    const answer = answers(request);
    if (answer instanceof Error) return Promise.reject(answer);
    const { status = 200, body: answered, headers = {} } = answer;
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: { get: (name: string) => headers[name] ?? null },
      text: () => Promise.resolve(answered === undefined ? '' : JSON.stringify(answered)),
    });
  }) as unknown as typeof fetch;
  return requests;
}

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="주소">{pathname + search}</output>;
}

/** Shows one page of an application at its address; any other address shows itself. */
export function showPage(
  page: ReactNode,
  {
    path,
    address,
    application,
    user = aUser(),
  }: { path: string; address: string; application?: ApplicationView; user?: UserView | null },
): { client: QueryClient; unmount: () => void } {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false }, mutations: { retry: false } },
  });
  client.setQueryData(['session'], user);
  if (application !== undefined) {
    const { id } = application;
    client.setQueryData(caseKeys.view(id), application);
    client.setQueryData(caseKeys.form(id), someForm());
  }
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path={path} element={page} />
          <Route path="*" element={<Address />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { client, unmount };
}
