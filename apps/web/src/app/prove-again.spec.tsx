import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { call } from '../api/client.ts';
import { aUser } from '../testing/an-application.ts';
import { serve } from '../testing/show-page.tsx';
import { SessionDialog } from './session-dialog.tsx';

const REFUSED = {
  status: 403,
  body: { type: 'reauthentication-required', title: '확인', status: 403, detail: '15분이 지났습니다.' },
};
const WRONG = {
  status: 403,
  body: {
    ...{ type: 'wrong-password', title: '비밀번호가 맞지 않습니다', status: 403, detail: '틀림' },
    errors: [{ field: 'password', code: 'wrong', message: '비밀번호가 맞지 않습니다. 다시 입력해 주세요.' }],
  },
};

/** A portal that wants the right password before it approves. */
function open() {
  let isProved = false;
  const requests = serve(({ path, body }) => {
    if (path === '/session/reauthentication') {
      isProved = (body as { password: string }).password === 'right password';
      return isProved ? { status: 204 } : WRONG;
    }
    return isProved ? { body: { id: 'run' } } : REFUSED;
  });
  const client = new QueryClient();
  client.setQueryData(['session'], aUser('approver'));
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionDialog
          onReplaced={() => {
            throw new Error('the page starts anew');
          }}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return requests;
}
const approve = () => call('POST /selection-runs/{runId}/approval', { params: { runId: 'run' } });

it('asks for the password in place and repeats what was refused', async () => {
  const person = userEvent.setup();
  const requests = open();
  const approved = approve();
  expect(await screen.findByRole('dialog')).toHaveTextContent('본인인지 다시 확인해 주세요');
  await person.type(screen.getByLabelText('비밀번호'), 'wrong');
  await person.click(screen.getByRole('button', { name: '확인하고 계속' }));
  expect(await screen.findByText(/다시 입력해 주세요/)).toBeVisible();
  await person.clear(screen.getByLabelText('비밀번호'));
  await person.type(screen.getByLabelText('비밀번호'), 'right password');
  await person.click(screen.getByRole('button', { name: '확인하고 계속' }));
  await expect(approved).resolves.toEqual({ id: 'run' });
  expect(requests.filter(({ path }) => path.endsWith('/approval'))).toHaveLength(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('leaves everything as it is where the person stops', async () => {
  const requests = open();
  const approved = approve().catch((error: unknown) => error);
  await userEvent.setup().click(await screen.findByRole('button', { name: '그만두기' }));
  expect(await approved).toMatchObject({ status: 403, type: 'reauthentication-required' });
  expect(requests.filter(({ path }) => path !== '/portal')).toHaveLength(1);
});
