import type { ApplicationView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { Reopening } from './reopening.tsx';

const FILED = { status: 'submitted', receiptNumber: '2026-000123' } as const;

/** What was done, in order: the autosave's flush is one of it. */
function show(over: Partial<ApplicationView>) {
  const done: string[] = [];
  serve(({ method, path }) => {
    done.push(`${method} ${path}`);
    return { body: { id: 'application-1', status: 'submitted', reopenedAt: null } };
  });
  const flush = () => {
    done.push('flush');
    return Promise.resolve(true);
  };
  const application = anApplication({ ...FILED, ...over });
  showPage(<Reopening application={application} autosave={{ flush }} />, { path: '/', address: '/' });
  return done;
}
const MAY: Partial<ApplicationView> = { allowedActions: [{ action: 'reopen', allowed: true, reason: null }] };
const OPEN = { reopenedAt: '2026-11-24T10:00:00+09:00' };

it('is offered only where the API allows it', () => {
  show({ allowedActions: [{ action: 'reopen', allowed: false, reason: '접수가 마감되었습니다.' }] });
  expect(screen.queryByRole('button', { name: '제출한 신청서 고치기' })).toBeNull();
});

it('opens after saying that what was filed stands until it is handed in again', async () => {
  const person = userEvent.setup();
  const done = show(MAY);
  await person.click(screen.getByRole('button', { name: '제출한 신청서 고치기' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('다시 제출할 때까지 그대로 유효합니다.');
  expect(done).toEqual([]);
  await person.click(screen.getByRole('button', { name: '다시 열기' }));
  await waitFor(() => expect(done).toEqual(['POST /applications/application-1/reopening']));
});

it('says that what stands is the last filing, and sends what waits before the copy is dropped', async () => {
  const person = userEvent.setup();
  const done = show(OPEN);
  expect(screen.getByText('제출한 신청서를 다시 열어 고치고 있습니다')).toBeVisible();
  await person.click(screen.getByRole('button', { name: '고친 내용 버리기' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('되돌릴 수 없습니다.');
  await person.click(screen.getAllByRole('button', { name: '고친 내용 버리기' }).at(-1) ?? dialog);
  await waitFor(() => expect(done).toEqual(['flush', 'DELETE /applications/application-1/reopening']));
});
