import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import { AssignEvaluators } from './assign-evaluators.tsx';

it('shows how much an evaluator has to do with the assignment that was just made', async () => {
  let open = 2;
  serve(({ method }) => {
    if (method === 'POST') {
      open += 1;
      return { status: 201, body: { items: [] } };
    }
    const evaluator = {
      id: 'e1',
      name: '최평가',
      organization: '대학',
      expertise: null,
      openAssignments: open,
    };
    return { body: { items: [evaluator], nextCursor: null } };
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: 10_000 } } })}>
      <AssignEvaluators view={anApplication({ status: 'plan-submitted' })} />
    </QueryClientProvider>,
  );
  expect(await screen.findByRole('cell', { name: '2건' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: '최평가' }));
  await userEvent.click(screen.getByRole('button', { name: '1명 배정하기' }));
  expect(await screen.findByRole('cell', { name: '3건' })).toBeInTheDocument();
});

it('folds the evaluators away once there are some: what the review goes on with stands below', async () => {
  serve(() => ({
    body: {
      items: [{ id: 'e2', name: '정평가', organization: '대학', expertise: null, openAssignments: 0 }],
      nextCursor: null,
    },
  }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AssignEvaluators view={anApplication({ status: 'under-review' })} />
    </QueryClientProvider>,
  );
  expect(screen.queryByRole('searchbox')).toBeNull();
  await userEvent.click(screen.getByText('위원 고르기'));
  await userEvent.click(await screen.findByRole('checkbox', { name: '정평가' }));
  expect(screen.getByRole('button', { name: '1명 배정하기' })).toBeEnabled();
});
