import type { ApplicationView, SelectionRunView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication, aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { DecideAgain } from './decide-again.tsx';

const RUN = { id: 'run-1' } as SelectionRunView;

function show(differences: Partial<ApplicationView> = {}, answer: object = { status: 201, body: RUN }) {
  const requests = serve(() => answer);
  const view = anApplication({
    status: 'not-selected',
    governmentKrw: 200_000_000,
    allowedActions: [{ action: 'decideAgain', allowed: true, reason: null }],
    ...differences,
  });
  showPage(<DecideAgain view={view} />, { path: '/', address: '/', user: aUser('officer') });
  return requests;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const REASON = '평가표의 점수를 잘못 옮겼습니다.';

it('is there only where a result may be decided again', () => {
  show({ allowedActions: [] });
  expect(screen.queryByText('재심의')).not.toBeInTheDocument();
});

it('offers every result but the one that stands, and asks for all of it', async () => {
  const requests = show();
  await press('다시 심의');
  await screen.findByRole('dialog');
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    '선정',
    '예비',
  ]);
  await press('재심의안 만들기');
  expect(await screen.findByText('새 결과를 고르세요.')).toBeInTheDocument();
  expect(screen.getByText('사유를 5자 이상 적어 주세요.')).toBeInTheDocument();
  await choose('선정');
  await press('재심의안 만들기');
  expect(await screen.findByText('쓸 수 있는 예산을 입력해 주세요.')).toBeInTheDocument();
  expect(requests).toEqual([]);
});

it('sends money only where it is spent', async () => {
  const requests = show();
  await press('다시 심의');
  await choose('예비');
  expect(screen.queryByLabelText(/쓸 수 있는 예산/)).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/다시 심의하는 사유/), REASON);
  await press('재심의안 만들기');
  await waitFor(() =>
    expect(requests.map(({ body }) => body)).toEqual([
      {
        kind: 'appeal',
        noticeId: '2026-manufacturing-ai',
        type: 'ai-factory',
        applicationId: 'application-1',
        result: 'reserve',
        reason: REASON,
      },
    ]),
  );
});

it('selects with the money that there is, and shows what the portal finds wrong with it', async () => {
  const message = '이 신청의 정부지원금은 200,000,000원입니다.';
  const errors = [{ field: 'budgetKrw', code: 'above-budget', message }];
  const requests = show(
    {},
    { status: 400, body: { type: 'bad-request', title: '확인', status: 400, errors } },
  );
  await press('다시 심의');
  await choose('선정');
  await userEvent.type(screen.getByLabelText(/쓸 수 있는 예산/), '1억');
  await userEvent.type(screen.getByLabelText(/다시 심의하는 사유/), REASON);
  await press('재심의안 만들기');
  expect((await screen.findAllByText(new RegExp(message)))[0]).toBeInTheDocument();
  expect(requests[0]?.body).toMatchObject({ result: 'selected', budgetKrw: 100_000_000 });
});

it('asks for no money of the government where it does not pay', async () => {
  show({ governmentKrw: 0 });
  await press('다시 심의');
  await choose('선정');
  expect(screen.queryByLabelText(/쓸 수 있는 예산/)).not.toBeInTheDocument();
});
