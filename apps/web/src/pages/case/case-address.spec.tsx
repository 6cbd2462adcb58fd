import type { Role } from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { anApplication, aUser, someForm } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import { applicantRoutes } from '../applicant/routes.tsx';
import { reviewerRoutes } from '../reviewer/routes.tsx';
import { caseRoutes } from './routes.tsx';
// Fetched when they are needed; here they are at hand, since how long that takes is not what is tried.
import '../applicant/application.page.tsx';
import '../office/case.page.tsx';
import '../reviewer/assignment.page.tsx';
import '../reviewer/desk-case.page.tsx';
import '../reviewer/own-assignment.page.tsx';
import '../supplier/application.page.tsx';
import './case.page.tsx';

const APPLICATION = anApplication({ status: 'submitted', submittedAt: '2026-04-01T10:00:00+09:00' });

function show(address: string, role: Role) {
  serve(({ path }) => {
    if (path.startsWith('/assignments?'))
      return { body: { items: [{ id: 'assignment-1' }], nextCursor: null } };
    if (path.includes('/form')) return { body: someForm() };
    if (path.startsWith('/applications/application-1')) {
      return path === '/applications/application-1' ? { body: APPLICATION } : { body: { items: [] } };
    }
    return { body: { items: [], nextCursor: null } };
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['session'], aUser(role));
  const router = createMemoryRouter(
    [
      {
        hydrateFallbackElement: <></>,
        children: [...caseRoutes, ...applicantRoutes, ...reviewerRoutes],
      },
    ],
    { initialEntries: [address] },
  );
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}

const whereIs = ({ state }: ReturnType<typeof show>): string =>
  state.location.pathname + state.location.search;

describe('the one address of a case', () => {
  it.each<[Role, RegExp]>([
    ['applicant', /^공구 마모 예측$/],
    ['supplier', /^공구 마모 예측$/],
    ['consultant', /^한빛정밀$/],
    ['officer', /^한빛정밀$/],
    ['approver', /^한빛정밀$/],
    ['auditor', /^한빛정밀$/],
  ])('shows the %s its own view', async (role, title) => {
    const router = show('/applications/application-1', role);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(whereIs(router)).toBe('/applications/application-1');
  });

  it('leads an evaluator to the assignment', async () => {
    const router = show('/applications/application-1', 'evaluator');
    await screen.findByRole('heading', { level: 1 });
    expect(whereIs(router)).toBe('/assignments/assignment-1');
  });

  it('tells an administrator who is signed in', async () => {
    show('/applications/application-1', 'admin');
    expect(await screen.findByText('지금 로그인한 계정으로는 볼 수 없는 주소입니다')).toBeInTheDocument();
  });

  it.each(['/desk/application-1?status=submitted', '/cases/application-1?status=submitted'])(
    'is found from %s, where it stood before',
    async (address) => {
      const router = show(address, 'consultant');
      await screen.findByRole('heading', { level: 1, name: '한빛정밀' });
      expect(whereIs(router)).toBe('/applications/application-1?status=submitted');
    },
  );

  it.each([
    ['/applications/application-1/plan/plan-costs', '?part=plan'],
    ['/applications/application-1/sections/funding', '?part=application'],
    ['/applications/application-1/history', '?part=events'],
    ['/applications/application-1/receipt', ''],
  ])('shows staff the same part as the company reads at %s', async (address, search) => {
    const router = show(address, 'officer');
    await screen.findByRole('heading', { level: 1, name: '한빛정밀' });
    expect(whereIs(router)).toBe(`/applications/application-1${search}`);
  });
});
