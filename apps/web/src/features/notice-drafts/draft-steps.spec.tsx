import type { NoticeDraftView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { DraftSteps } from './draft-steps.tsx';

const draft: NoticeDraftView = {
  id: 'draft-1',
  noticeId: 'region-2027',
  title: '2027년 지역 공고',
  status: 'proposed',
  version: 3,
  createdBy: '오담당',
  createdAt: '2026-11-20T10:00:00+09:00',
  editedAt: '2026-11-21T10:00:00+09:00',
  proposedBy: '오담당',
  proposedAt: '2026-11-22T10:00:00+09:00',
  publishedBy: null,
  publishedAt: null,
  windows: {
    opensAt: '2027-01-01T00:00:00+09:00',
    closesAt: '2027-02-01T00:00:00+09:00',
    planOpensAt: null,
    planClosesAt: null,
  },
  terms: {},
  problems: [],
  warnings: [],
};
const show = (role: 'officer' | 'approver', more: Partial<NoticeDraftView> = {}) => {
  const requests = serve(() => ({ body: { noticeId: 'region-2027', version: 1 } }));
  showPage(<DraftSteps draft={{ ...draft, ...more }} />, { path: '/', address: '/', user: aUser(role) });
  return requests;
};

it('is published by the approver, as it was read', async () => {
  const requests = show('approver');
  await userEvent.click(screen.getByRole('button', { name: '공고하기' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '공고' }));
  await waitFor(() =>
    expect(requests.find(({ method }) => method === 'POST')).toMatchObject({
      path: expect.stringContaining('/notice-drafts/draft-1/publication') as string,
      body: { baseVersion: 3 },
    }),
  );
});

it('offers nothing where another one has to act, or something has to be mended first', () => {
  show('officer');
  expect(screen.getByText('승인자가 공고하기를 기다립니다.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers nothing while something has to be mended', () => {
  show('officer', {
    status: 'draft',
    problems: [{ path: 'terms.rubric', message: '배점의 합이 95점입니다.' }],
  });
  expect(screen.queryByRole('button')).toBeNull();
});

it('is proposed by the officer', async () => {
  const requests = show('officer', { status: 'draft', proposedBy: null, proposedAt: null });
  await userEvent.click(screen.getByRole('button', { name: '공고하자고 제안' }));
  await waitFor(() => expect(requests.some(({ path }) => path.includes('/draft-1/proposal'))).toBe(true));
});
