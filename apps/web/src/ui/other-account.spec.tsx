import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { ApiProblem } from '../api/problem.ts';
import { Guard } from '../pages/guard.tsx';
import { aUser } from '../testing/an-application.ts';
import { serve } from '../testing/show-page.tsx';
import { Loading } from './loading.tsx';

function SignIn() {
  return <output aria-label="주소">{useLocation().pathname + useLocation().search}</output>;
}

const refused = (status: number) =>
  new ApiProblem({
    type: 'not-found',
    title: '찾으시는 내용이 없습니다',
    status,
    detail: '주소를 확인해 주세요.',
  });

function show(status: number, user = aUser() as ReturnType<typeof aUser> | null): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(['session'], user);
  const query = { data: undefined, error: refused(status), refetch: () => undefined };
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/applications/7?a=1#b']}>
        <Routes>
          <Route path="/applications/:id" element={<Loading query={query}>{() => null}</Loading>} />
          <Route element={<Guard roles={['consultant']} />}>
            <Route path="/desk" element={<p>신청 현황</p>} />
          </Route>
          <Route path="/sign-in" element={<SignIn />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it.each([403, 404])('says at a %i who is signed in, and not whether there is anything', (status) => {
  const user = aUser();
  show(status);
  const banner = screen.getByRole('status');
  expect(banner).toHaveTextContent(`${user.name}(${user.email}) 님으로 로그인되어 있습니다`);
  expect(banner).not.toHaveTextContent('찾으시는 내용이 없습니다');
});

it('signs out and comes back to the same address', async () => {
  const requests = serve(() => ({ status: 204 }));
  show(404);
  await userEvent.setup().click(screen.getByRole('button', { name: '다른 계정으로 로그인' }));
  expect(await screen.findByLabelText('주소')).toHaveTextContent(
    '/sign-in?next=%2Fapplications%2F7%3Fa%3D1%23b',
  );
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /session']);
});

it('leaves the words of the answer to a visitor, and to other failures', () => {
  show(404, null);
  expect(screen.getByRole('alert')).toHaveTextContent('찾으시는 내용이 없습니다');
});

it('offers to try again where the server failed', () => {
  show(500);
  expect(screen.getByRole('button', { name: '다시 시도' })).toBeVisible();
});
