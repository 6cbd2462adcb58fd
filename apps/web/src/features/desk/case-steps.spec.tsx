import type { ApplicationSummary } from '@subsidy/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useParams } from 'react-router';
import { caseKeys } from '../case/case-keys.ts';
import { anApplication } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import { CaseDone } from './case-done.tsx';
import { CaseSteps } from './case-steps.tsx';
import { forgetQueue } from './queue.ts';
import { useQueue } from './use-queue.ts';

const summary = (id: string): ApplicationSummary =>
  anApplication({ id, companyName: `기업 ${id}`, status: 'submitted' });

/** What the server lists as submitted; a case that was decided is no longer among them. */
let listed: string[] = [];

function Case() {
  const { id = '' } = useParams();
  const queue = useQueue(id);
  const status = listed.includes(id) ? 'submitted' : 'plan-open';
  return (
    <>
      <h1>기업 {id}</h1>
      <CaseSteps queue={queue} list="/desk" />
      <CaseDone key={id} view={anApplication({ id, status })} queue={queue} list="/desk" />
    </>
  );
}

function show(at: string): QueryClient {
  serve(() => ({ body: { items: listed.map(summary), nextCursor: null } }));
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/applications/${at}?status=submitted`]}>
        <Routes>
          <Route path="/applications/:id" element={<Case />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return client;
}

/** Decides the case that is open: it leaves the filter, and the list is read again. */
const decide = async (client: QueryClient, id: string): Promise<void> => {
  listed = listed.filter((one) => one !== id);
  await act(() => client.invalidateQueries({ queryKey: caseKeys.lists() }));
};

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  forgetQueue();
  listed = ['a', 'b', 'c'];
});

it('goes on to the next case by key and link after the present one has left the filter', async () => {
  const client = show('a');
  expect(await screen.findByText('1 / 3')).toBeInTheDocument();
  await decide(client, 'a');
  expect(screen.getByText('1 / 3')).toBeInTheDocument();
  await userEvent.keyboard('n');
  expect(heading()).toBe('기업 b');
  await decide(client, 'b');
  await userEvent.click(screen.getByRole('link', { name: /^다음 건\s*n/ }));
  expect(heading()).toBe('기업 c');
  await userEvent.keyboard('pp');
  expect(heading()).toBe('기업 a');
});

it('offers the next case once something was decided, with the focus on it', async () => {
  const client = show('a');
  await screen.findByText('1 / 3');
  expect(screen.queryByText('처리했습니다')).toBeNull();
  await decide(client, 'a');
  const next = await screen.findByRole('link', { name: '다음 건: 기업 b' });
  expect(next).toHaveAttribute('href', '/applications/b?status=submitted');
  await waitFor(() => expect(next.closest('[tabindex="-1"]')).toHaveFocus());
});

it('begins anew with a case that is opened by its address and stands in no list', async () => {
  show('x');
  await waitFor(() => expect(screen.getByRole('link', { name: '목록' })).toBeInTheDocument());
  expect(screen.queryByText(/\d+ \/ \d+/)).toBeNull();
  await userEvent.keyboard('n');
  expect(heading()).toBe('기업 x');
});
