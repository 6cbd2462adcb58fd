import type { AllowedAction, ApplicationView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { Reconsideration } from './reconsideration.tsx';
import { FormerChecks, RequirementCheckResult } from './requirement-check-result.tsx';

const check: NonNullable<ApplicationView['requirementCheck']> = {
  outcome: 'fail',
  reasons: [{ ruleId: 'no-tax-arrears', note: '지방세 체납이 있습니다.' }],
  checkedAt: '2026-04-25T10:00:00+09:00',
  checkedBy: '나컨설',
  status: 'reconsidered',
  decidedAt: '2026-04-26T10:00:00+09:00',
  decidedBy: '다컨설',
  returnReason: null,
  reconsideration: {
    reason: '완납증명서를 보지 못했습니다.',
    askedAt: '2026-05-01T10:00:00+09:00',
    askedBy: '이담당',
    decidedAt: null,
    decidedBy: null,
    returnReason: null,
  },
};
const may = (...actions: AllowedAction['action'][]): AllowedAction[] =>
  actions.map((action) => ({ action, allowed: true, reason: null }));

function show(allowedActions: AllowedAction[], failReconsidered: boolean) {
  const requests = serve(() => ({ body: { id: 'application-1', status: 'requirements-not-met' } }));
  const view = anApplication({
    status: 'requirements-not-met',
    requirementCheck: failReconsidered ? check : { ...check, status: 'in-force', reconsideration: null },
    failReconsidered,
    allowedActions,
  });
  showPage(<Reconsideration view={view} />, { path: '/', address: '/' });
  return requests;
}
const press = (name: string) =>
  userEvent.click(screen.getAllByRole('button', { name }).at(-1) ?? document.body);
const sent = (requests: ReturnType<typeof show>) =>
  requests.map(({ method, path, body }) => [`${method} ${path}`, body]);
const PATH = 'POST /applications/application-1/requirement-check/reconsideration';

it('is not there for whoever may not ask', () => {
  show([], false);
  expect(screen.queryByText('재심의')).not.toBeInTheDocument();
});

it('is asked for with a reason that says something', async () => {
  const requests = show(may('reconsiderFail'), false);
  await press('다시 심의');
  await screen.findByRole('dialog');
  await press('재심의 요청');
  expect(await screen.findByText('다시 심의하는 이유를 5자 이상 적어 주세요.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/다시 심의하는 이유/), '완납증명서를 보지 못했습니다.');
  await press('재심의 요청');
  await waitFor(() => expect(sent(requests)).toEqual([[PATH, { reason: '완납증명서를 보지 못했습니다.' }]]));
});

it('tells who asked and why, and who may not decide why', () => {
  show([{ action: 'setAsideFail', allowed: false, reason: '다른 승인자가 합니다.' }], true);
  expect(screen.getByText('이담당')).toBeInTheDocument();
  expect(screen.getByText(/완납증명서를 보지 못했습니다/)).toBeInTheDocument();
  expect(screen.getByText('다른 승인자가 합니다.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('is set aside after saying what follows', async () => {
  const requests = show(may('setAsideFail', 'leaveFailInForce'), true);
  await press('부적합 거두기');
  expect(await screen.findByRole('dialog')).toHaveTextContent('요건검토로 돌아가고');
  await press('부적합 거두기');
  await waitFor(() => expect(sent(requests).map(([what]) => what)).toEqual([`${PATH}/confirmation`]));
});

it('is returned with a reason', async () => {
  const requests = show(may('setAsideFail', 'leaveFailInForce'), true);
  await press('되돌리기');
  await screen.findByRole('dialog');
  await userEvent.type(screen.getByLabelText(/되돌리는 이유/), '체납은 사실입니다.');
  await press('되돌리기');
  await waitFor(() => expect(sent(requests)).toEqual([[`${PATH}/return`, { reason: '체납은 사실입니다.' }]]));
});

it('stands with its reasons in the record of the check', () => {
  const reconsideration = {
    reason: '완납증명서를 보지 못했습니다.',
    askedAt: '2026-05-01T10:00:00+09:00',
    askedBy: '이담당',
    decidedAt: '2026-05-02T10:00:00+09:00',
    decidedBy: '최승인',
    returnReason: '체납은 사실입니다.',
  };
  showPage(<RequirementCheckResult check={{ ...check, status: 'in-force', reconsideration }} />, {
    path: '/',
    address: '/',
  });
  expect(screen.getByText(/되돌림 .*최승인/)).toBeInTheDocument();
  expect(screen.getByText(/재심의를 되돌린 이유: 체납은 사실입니다/)).toBeInTheDocument();
});

it('leaves the former check to be read', () => {
  showPage(<FormerChecks checks={[{ ...check, status: 'set-aside' }]} />, { path: '/', address: '/' });
  expect(screen.getByText('이전 요건검토 1건 보기')).toBeInTheDocument();
  expect(screen.getByText('부적합 (재심의로 거둠)')).toBeInTheDocument();
});
