import type { AuditVerificationView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { Verification } from './verification.tsx';

const HASH = 'c'.repeat(64);
const WHOLE: AuditVerificationView = {
  ok: true,
  checked: 12_345,
  checkedCheckpoints: 7,
  firstBadId: null,
  reason: null,
  latestCheckpoint: { id: '7', at: '2026-11-23T12:00:00+09:00', hash: HASH },
};

const UNAVAILABLE = {
  type: 'unavailable',
  title: '쓸 수 없음',
  status: 503,
  detail: '잠시 뒤에 다시 시도해 주세요.',
};

async function verify(answer: { status?: number; body: unknown }): Promise<void> {
  serve(() => answer);
  showPage(<Verification now={() => Date.parse('2026-11-23T14:03:21+09:00')} />, {
    path: '/audit',
    address: '/audit',
  });
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '지금 검증하기' }));
}

it('counts records and checkpoints apart, and shows the hash to keep elsewhere', async () => {
  await verify({ body: WHOLE });
  expect(await screen.findByText('기록 12,345건이 모두 그대로입니다')).toBeVisible();
  expect(screen.getByText(/14:03:21에 .* 확인점 7개도 그대로입니다/)).toBeVisible();
  expect(screen.getByText(HASH)).toBeVisible();
  expect(screen.getByText(/포털 밖\(문서, 전자우편\)에 적어 두세요/)).toBeVisible();
});

it('speaks of no checkpoint where there is none yet', async () => {
  await verify({ body: { ...WHOLE, checkedCheckpoints: 0, latestCheckpoint: null } });
  expect(await screen.findByText('기록 12,345건이 모두 그대로입니다')).toBeVisible();
  expect(screen.queryByText(/최신 확인점/)).toBeNull();
});

it('names the first record that does not fit and what to do, and says of nothing that it is whole', async () => {
  await verify({
    body: { ...WHOLE, ok: false, firstBadId: 'application:a1#4', reason: '앞 기록의 지문과 다릅니다.' },
  });
  expect(await screen.findByText('기록이 바뀌었거나 사라졌습니다')).toBeVisible();
  expect(screen.getByText('application:a1#4')).toBeVisible();
  expect(screen.getByText('앞 기록의 지문과 다릅니다.')).toBeVisible();
  expect(screen.getByText(/데이터베이스를 그대로 보존하고/)).toBeVisible();
  expect(screen.queryByText(/모두 그대로입니다/)).toBeNull();
});

it('a verification that could not be made is no verdict', async () => {
  await verify({ status: 503, body: UNAVAILABLE });
  expect(await screen.findByText(/잠시 뒤에 다시 시도해 주세요/)).toBeVisible();
  expect(screen.queryByText(/그대로입니다|바뀌었거나/)).toBeNull();
});
