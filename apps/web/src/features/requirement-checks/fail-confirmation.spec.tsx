import type { AllowedAction, ApplicationView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { FailConfirmation } from './fail-confirmation.tsx';

const check: ApplicationView['requirementCheck'] = {
  outcome: 'fail',
  reasons: [{ ruleId: 'no-tax-arrears', note: '지방세 체납이 있습니다.' }],
  checkedAt: '2026-04-25T10:00:00+09:00',
  checkedBy: '나컨설',
  status: 'unconfirmed',
  decidedAt: null,
  decidedBy: null,
  returnReason: null,
  reconsideration: null,
};

function show(allowedActions: AllowedAction[], failToConfirm = true) {
  const requests = serve(() => ({ body: { id: 'application-1', status: 'requirements-not-met' } }));
  const view = anApplication({
    status: 'requirements-not-met',
    requirementCheck: check,
    failToConfirm,
    allowedActions,
  });
  showPage(<FailConfirmation view={view} />, { path: '/', address: '/' });
  return requests;
}
const allowed: AllowedAction[] = [
  { action: 'confirmFail', allowed: true, reason: null },
  { action: 'returnFail', allowed: true, reason: null },
];

it('tells who may not why, and offers nothing', () => {
  show([{ action: 'confirmFail', allowed: false, reason: '판정한 사람은 확인하거나 되돌릴 수 없습니다.' }]);
  expect(screen.getByText('판정한 사람은 확인하거나 되돌릴 수 없습니다.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '부적합 확인' })).not.toBeInTheDocument();
});

it('is not there where nothing waits', () => {
  show(allowed, false);
  expect(screen.queryByText('부적합 판정 확인')).not.toBeInTheDocument();
});

it('confirms after showing what the company will read', async () => {
  const person = userEvent.setup();
  const requests = show(allowed);
  await person.click(screen.getByRole('button', { name: '부적합 확인' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('지방세 체납이 있습니다.');
  await person.click(screen.getAllByRole('button', { name: '부적합 확인' }).at(-1) ?? dialog);
  await waitFor(() =>
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toContain(
      'POST /applications/application-1/requirement-check/confirmation',
    ),
  );
});

it('returns with a reason and asks for one', async () => {
  const person = userEvent.setup();
  const requests = show(allowed);
  await person.click(screen.getByRole('button', { name: '되돌리기' }));
  await screen.findByRole('dialog');
  const send = () =>
    person.click(screen.getAllByRole('button', { name: '되돌리기' }).at(-1) ?? document.body);
  await send();
  expect(await screen.findByText('되돌리는 이유를 2자 이상 적어 주세요.')).toBeInTheDocument();
  expect(requests).toEqual([]);
  await person.type(screen.getByLabelText(/되돌리는 이유/), '완납증명서가 있습니다.');
  await send();
  await waitFor(() => expect(requests[0]?.body).toEqual({ reason: '완납증명서가 있습니다.' }));
});
