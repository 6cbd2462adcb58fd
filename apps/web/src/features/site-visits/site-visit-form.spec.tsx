import type { ApplicationView, SiteVisitView } from '@subsidy/contract';
import { PUBLISHED_NOTICES, SITE_CHECK_CODES } from '@subsidy/rules';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCase } from '../case/api/get-case.ts';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { SiteVisitForm } from './site-visit-form.tsx';

const terms = PUBLISHED_NOTICES[0]?.terms;
if (terms === undefined) throw new Error('no notice');

const visit = (version: number, note: string, pass: boolean): SiteVisitView => ({
  visitedOn: '2026-11-20',
  checks: SITE_CHECK_CODES.map((code, index) => ({
    code,
    pass: index === 0 ? pass : true,
    note: index === 0 ? note : '확인',
    version,
  })),
  bonusAccepted: [],
  version,
  recordedAt: '2026-11-20T15:00:00+09:00',
  recordedBy: version === 1 ? '나컨설' : '다른컨설',
});

const SEEN = visit(1, '처음 메모', true);
/** What a colleague records while the form is open. */
const THEIRS = visit(2, '설비가 멈춰 있음', false);
const CLASH = {
  type: 'conflict',
  title: '다른 사람이 먼저 바꾸었습니다',
  status: 409,
  detail: '두 값을 비교해 골라 주세요.',
  currentVersion: 2,
  currentValue: THEIRS,
};

const of = (siteVisit: SiteVisitView): ApplicationView =>
  anApplication({ id: 'application-1', status: 'under-review', siteVisit });

function Visit() {
  const view = useCase('application-1');
  if (view.data === undefined || terms === undefined) return null;
  return <SiteVisitForm view={view.data} terms={terms} today="2026-11-23" />;
}

/** The form as it was opened on version 1; the server holds version 2 and takes only what was written from it. */
function open(): Request[] {
  let standing = THEIRS;
  const requests = serve(({ method, body }) => {
    if (method === 'GET') return { body: of(standing) };
    const sent = body as Pick<SiteVisitView, 'checks'> & { baseVersion: number };
    if (sent.baseVersion !== standing.version) return { status: 409, body: CLASH };
    standing = { ...standing, ...sent, version: standing.version + 1 };
    return { body: standing };
  });
  showPage(<Visit />, { path: '/case', address: '/case', application: of(SEEN) });
  return requests;
}

const firstNote = (): HTMLElement => screen.getAllByLabelText(/^확인한 내용/)[0] ?? document.body;
const sent = (requests: readonly Request[]): unknown[] =>
  requests
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => {
      const { baseVersion, checks } = body as {
        baseVersion: number;
        checks: { pass: boolean; note: string }[];
      };
      return [baseVersion, checks[0]?.pass, checks[0]?.note];
    });

async function writeAndSend(): Promise<void> {
  await userEvent.clear(firstNote());
  await userEvent.type(firstNote(), '내가 본 것');
  await userEvent.click(screen.getByRole('button', { name: '현장확인 결과 저장' }));
}

it('shows what a colleague recorded beside what is typed, and writes nothing over it', async () => {
  const requests = open();
  await writeAndSend();
  const mine = await screen.findByText(/적합 내가 본 것/);
  expect(mine).toBeVisible();
  expect(screen.getByText(/부적합 설비가 멈춰 있음/)).toBeVisible();
  expect(screen.getByText(/다른컨설 님이 .*현장확인 결과를/)).toBeVisible();
  expect(firstNote()).toHaveValue('내가 본 것');
  expect(sent(requests)).toEqual([[1, true, '내가 본 것']]);
});

it('sends what is typed from the version that was seen beside it', async () => {
  const requests = open();
  await writeAndSend();
  await userEvent.click(await screen.findByRole('button', { name: '내가 쓴 값으로 바꾸기' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(sent(requests)).toEqual([
    [1, true, '내가 본 것'],
    [2, true, '내가 본 것'],
  ]);
  expect(screen.queryByText(/부적합 설비가/)).toBeNull();
});

it('takes over what the colleague recorded', async () => {
  const requests = open();
  await writeAndSend();
  await userEvent.click(await screen.findByRole('button', { name: '먼저 저장된 값 쓰기' }));
  await waitFor(() => expect(firstNote()).toHaveValue('설비가 멈춰 있음'));
  expect(screen.queryByText(/내가 본 것/)).toBeNull();
  expect(sent(requests)).toHaveLength(1);
  await userEvent.type(firstNote(), ' 다시 봄');
  await userEvent.click(screen.getByRole('button', { name: '현장확인 결과 저장' }));
  await waitFor(() => expect(sent(requests).at(-1)).toEqual([2, false, '설비가 멈춰 있음 다시 봄']));
});

it('calls the note of a check optional only while the check is passed', async () => {
  open();
  expect(firstNote()).not.toBeRequired();
  const [fails = document.body] = screen.getAllByRole('radio', { name: '부적합' });
  await userEvent.click(fails);
  expect(firstNote()).toBeRequired();
  expect(screen.getAllByLabelText(/^확인한 내용/)[1]).not.toBeRequired();
});
