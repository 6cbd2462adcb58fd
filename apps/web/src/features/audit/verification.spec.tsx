import type { AuditVerificationView, LatestVerificationView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { Verification } from './verification.tsx';

const WHOLE: AuditVerificationView = {
  ok: true,
  extent: 'whole',
  checked: 12_345,
  checkedRows: 678,
  unboundRows: 0,
  checkedCheckpoints: 7,
  checkedAnchors: 3,
  firstBadId: null,
  reason: null,
  latestCheckpoint: { id: '7', at: '2026-11-23T12:00:00+09:00', hash: 'c'.repeat(64) },
  faults: [],
};
const BAD: AuditVerificationView = {
  ...WHOLE,
  ok: false,
  latestCheckpoint: null,
  firstBadId: 'filing:a1',
  reason: '제출본의 내용이 바뀌었습니다.',
  faults: [
    { id: 'filing:a1', reason: '제출본의 내용이 바뀌었습니다.' },
    { id: 'checkpoint#4', reason: '확인점이 지워졌습니다.' },
  ],
};
const ENDED = '2026-11-23T14:03:21+09:00';
const job = (state: string, progress: number) => ({
  id: 'j1',
  state,
  progress,
  result: null,
  askedAt: ENDED,
  endedAt: ['done', 'failed'].includes(state) ? ENDED : null,
});

/** The card with what the last verification found; a job, once asked for, goes on as told. */
function show(found: AuditVerificationView | null, jobs: unknown[] = []): Request[] {
  let latest: LatestVerificationView = {
    latest: found && { endedAt: ENDED, verification: found },
    runningJobId: null,
  };
  const requests = serve(({ method, path }) => {
    if (method === 'POST') return { status: 202, body: { jobId: 'j1' } };
    if (!path.startsWith('/jobs/')) return { body: latest };
    const told = (jobs.length > 1 ? jobs.shift() : jobs[0]) as { state?: string };
    if (told.state === 'done') latest = { ...latest, latest: { endedAt: ENDED, verification: WHOLE } };
    return told.state === undefined ? { status: 503, body: told } : { body: told };
  });
  showPage(<Verification />, { path: '/audit', address: '/audit' });
  return requests;
}

it('tells what the last verification looked at, when, and what nothing is known of', async () => {
  show({ ...WHOLE, unboundRows: 12 });
  expect(await screen.findByText('기록 12,345건: 모두 그대로입니다')).toBeVisible();
  expect(screen.getByText(/14:03.*자료 678건, 확인점 7개, 기준점 3개/)).toBeVisible();
  expect(screen.getByText(/자료 12건은 아직 견줄 수 없습니다/)).toBeVisible();
});

it('names everything that does not fit and what to do, and says of nothing that it is whole', async () => {
  show(BAD);
  expect(await screen.findByText('기록이나 자료가 바뀌었거나 사라졌습니다')).toBeVisible();
  for (const text of ['filing:a1', 'checkpoint#4']) expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByText(/데이터베이스를 그대로 보존해/)).toBeVisible();
  expect(screen.queryByText(/그대로입니다/)).toBeNull();
  expect(screen.queryByRole('button', { name: '새 기록만 검증하기' })).toBeNull();
});

it('verifies as a job: shows how far it is, then what it found', async () => {
  const requests = show(null, [job('waiting', 0), job('running', 0.42), job('done', 1)]);
  await userEvent.click(await screen.findByRole('button', { name: '처음부터 검증하기' }));
  expect(await screen.findByRole('progressbar', { name: '차례를 기다리는 중' })).toBeVisible();
  expect(await screen.findByText('42 %', { selector: '.number' }, { timeout: 3_000 })).toBeVisible();
  expect(await screen.findByText(/모두 그대로입니다/, {}, { timeout: 3_000 })).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { extent: 'whole' },
  ]);
});

it('a verification that could not be ended is no verdict', async () => {
  show(null, [job('failed', 0.1)]);
  await userEvent.click(await screen.findByRole('button', { name: '처음부터 검증하기' }));
  expect(await screen.findByText('검증을 끝내지 못했습니다')).toBeVisible();
  expect(screen.queryByText(/그대로입니다|바뀌었거나/)).toBeNull();
});
