import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from './button.tsx';
import { Loading } from './loading.tsx';

let online = true;
const sent: string[] = [];

function Form() {
  const save = useMutation({
    mutationFn: (what: string) => {
      sent.push(what);
      return Promise.resolve(what);
    },
  });
  return (
    <>
      <Button busy={save.isPending} busyText="저장하는 중…" onClick={() => save.mutate('적합')}>
        저장
      </Button>
      {save.isSuccess && <p>저장했습니다.</p>}
    </>
  );
}

function List() {
  const query = useQuery({ queryKey: ['list'], queryFn: () => Promise.resolve('목록') });
  return <Loading query={query}>{(text) => <p>{text}</p>}</Loading>;
}

const turn = (to: boolean): void =>
  act(() => {
    online = to;
    window.dispatchEvent(new Event(to ? 'online' : 'offline'));
  });

function Page() {
  const [listed, setListed] = useState(false);
  return (
    <>
      <Form />
      <button type="button" onClick={() => setListed(true)}>
        목록 보기
      </button>
      {listed && <List />}
    </>
  );
}

const show = (): void => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
};

beforeAll(() => Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online }));
afterEach(() => turn(true));

it('says that what is pressed without a connection waits for one, and sends it once it is back', async () => {
  show();
  turn(false);
  await userEvent.click(screen.getByRole('button', { name: '저장' }));
  expect(screen.getByRole('button', { name: '오프라인 – 연결되면 보냅니다' })).toBeInTheDocument();
  expect(screen.queryByText('저장하는 중…')).toBeNull();
  expect(sent).toEqual([]);
  turn(true);
  expect(await screen.findByText('저장했습니다.')).toBeInTheDocument();
  expect(sent).toEqual(['적합']);
});

it('says that a list waits for the connection, and shows it once it is back', async () => {
  show();
  turn(false);
  await userEvent.click(screen.getByRole('button', { name: '목록 보기' }));
  expect(await screen.findByText('인터넷 연결이 끊겼습니다')).toBeInTheDocument();
  turn(true);
  await waitFor(() => expect(screen.getByText('목록')).toBeInTheDocument());
});
