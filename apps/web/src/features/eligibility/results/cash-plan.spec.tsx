import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PUBLISHED_NOTICES, type DecidableNotice } from '@subsidy/rules';
import { adviceFor } from '@subsidy/rules/advice';
import { CashPlan } from './cash-plan.tsx';

const NOTICES: DecidableNotice[] = PUBLISHED_NOTICES.filter(({ id }) => id === '2026-manufacturing-ai').map(
  (notice) => ({ ...notice, program: notice.terms.program }),
);
const QUESTION = {
  notices: NOTICES,
  input: { company: {}, project: {} },
  asOf: Date.parse('2026-04-10T12:00:00+09:00'),
};

async function sayFor(cash: string): Promise<HTMLElement> {
  const option = adviceFor(NOTICES, QUESTION.input, new Date(QUESTION.asOf)).options.find(
    ({ type }) => type === 'ai-factory',
  );
  if (option === undefined) throw new Error('no AI factory');
  render(<CashPlan option={option} question={QUESTION} />);
  await userEvent.type(screen.getByLabelText(/^우리 회사가 낼 수 있는 현금/), cash);
  await waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement());
  return screen.getByRole('status');
}

// AI공장 2026: the government pays half, at most 2억; in kind at most a tenth of the total cost.
it('says how large a project this cash carries', async () => {
  expect(await sayFor('100000000')).toHaveTextContent(
    '현금 1억 원이면 총사업비 2억 5,000만 원까지, 지원금 1억 2,500만 원을 받을 수 있습니다.',
  );
});

it('promises no more support where the cash is more than enough', async () => {
  expect(await sayFor('900000000')).toHaveTextContent(
    '지원금을 가장 많이 받는 총사업비 4억 원에는 현금 1억 6,000만 원이면 됩니다.',
  );
});

it('says so where the cash carries nothing', async () => {
  expect(await sayFor('1')).toHaveTextContent(/^이 현금으로 할 수 있는 총사업비가 없습니다/);
});
