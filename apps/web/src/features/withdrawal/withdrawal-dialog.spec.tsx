import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { anApplication } from '../../testing/an-application.ts';
import { serve } from '../../testing/show-page.tsx';
import type { DraftState } from '../applications/autosave-queue.ts';
import { waysToLeave, type Leaving } from './consequences.ts';
import { WithdrawalDialog } from './withdrawal-dialog.tsx';

const SAVED: DraftState = { values: {}, save: { kind: 'idle' }, conflicts: [], refused: {}, unsaved: [] };
const OFFLINE: DraftState = { ...SAVED, save: { kind: 'offline', count: 1 }, unsaved: ['project.title'] };
const onClose = jest.fn();

function open(leaving: Leaving, draft = SAVED) {
  const requests = serve(() => ({ body: {} }));
  const flush = jest.fn(() => Promise.resolve(draft === SAVED));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <WithdrawalDialog
          application={anApplication({ status: 'selected' })}
          autosave={{ flush, now: () => draft }}
          labelOf={() => '과제명'}
          placeOf={() => '/title'}
          leaving={leaving}
          open
          onClose={onClose}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const name = leaving === 'withdraw' ? '신청 철회' : '선정 포기';
  return {
    requests,
    flush,
    fill: async () => {
      await userEvent.type(screen.getByLabelText(/하는 이유/), ' 사업 중단 ');
      await userEvent.click(screen.getByLabelText('되돌릴 수 없음을 확인했습니다.'));
    },
    send: () => userEvent.click(screen.getByRole('button', { name })),
  };
}

beforeEach(() => {
  sessionStorage.clear();
  onClose.mockClear();
});

describe('leaving a case', () => {
  it.each([
    ['withdraw', '/applications/application-1/withdrawal'],
    ['declineAward', '/applications/application-1/award-declination'],
  ] as const)('%s saves what waits, sends the reason to %s and closes', async (leaving, path) => {
    const { requests, flush, fill, send } = open(leaving);
    await fill();
    await send();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(flush).toHaveBeenCalledTimes(1);
    expect(requests).toEqual([{ method: 'POST', path, body: { reason: '사업 중단' } }]);
  });

  it('does not happen without a reason and the box', async () => {
    const { requests, send } = open('withdraw');
    await send();
    expect(screen.getByLabelText(/하는 이유/)).toBeInvalid();
    expect(screen.getByText('되돌릴 수 없음을 확인하고 표시해 주세요.')).toBeVisible();
    expect(requests).toEqual([]);
  });

  it('does not happen while something is not saved, and says what', async () => {
    const { requests, fill, send } = open('withdraw', OFFLINE);
    await fill();
    await send();
    expect(await screen.findByRole('link', { name: /과제명: 아직 저장하지 못했습니다/ })).toBeVisible();
    expect(requests).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });
});

it('offers what the server allows, and nothing else', () => {
  const allowed = (action: 'withdraw' | 'declineAward', is: boolean) => ({
    action,
    allowed: is,
    reason: null,
  });
  expect(
    waysToLeave({ allowedActions: [allowed('withdraw', true), allowed('declineAward', false)] }),
  ).toEqual(['withdraw']);
  expect(waysToLeave({ allowedActions: [] })).toEqual([]);
});
