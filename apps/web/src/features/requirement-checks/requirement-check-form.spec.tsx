import type { RequirementFactsView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { RequirementCheckForm } from './requirement-check-form.tsx';

const HELD = '주관기관이 낼 금액을 아직 확인하지 않았습니다.';

it('says why a case cannot pass yet, sends no pass, and lets it fail', async () => {
  const person = userEvent.setup();
  const requests = serve(() => ({ body: {} }));
  const view = anApplication({
    status: 'submitted',
    allowedActions: [
      { action: 'passRequirements', allowed: false, reason: HELD },
      { action: 'failRequirements', allowed: true, reason: null },
    ],
  });
  const facts = {
    conditions: [],
    claim: { status: 'disputed', disputedAt: null },
  } as unknown as RequirementFactsView;
  showPage(<RequirementCheckForm view={view} facts={facts} />, { path: '/', address: '/' });
  expect(screen.getByText(HELD)).toBeInTheDocument();
  expect(screen.getByText('이의 확인 중')).toBeInTheDocument();
  await person.click(screen.getByRole('radio', { name: /^적합/ }));
  await person.click(screen.getByRole('button', { name: '적합으로 판정' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(requests).toEqual([]);
  await person.click(screen.getByRole('radio', { name: /^부적합/ }));
  expect(screen.getByRole('button', { name: '부적합으로 판정' })).toBeEnabled();
});
