import type { OperationsView } from '@subsidy/contract';
import { screen } from '@testing-library/react';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { OperationsPage } from './operations.page.tsx';

const OPERATIONS: OperationsView = {
  databaseVersion: '18.4',
  migrations: [],
  outbox: { waiting: 0, failed: 0, sent: 0 },
  scansPending: 0,
  auditCheckpointAt: null,
  startProblems: [],
  leftOutNotices: [
    {
      id: 'faulty',
      title: '2027년 지역 공고',
      problems: [{ path: 'terms.rubric', message: '배점의 합이 95점입니다.' }],
    },
  ],
};

it('names a notice that the portal had to start without, and what is wrong with it', async () => {
  serve(({ path }) => ({
    body: path.includes('operations') ? OPERATIONS : { items: [], nextCursor: null },
  }));
  showPage(<OperationsPage />, { path: '/admin', address: '/admin', user: aUser('admin') });
  expect(await screen.findByText('"2027년 지역 공고" 공고를 등록하지 못했습니다')).toBeVisible();
  expect(screen.getByText('terms.rubric: 배점의 합이 95점입니다.')).toBeVisible();
});

it('says what the portal lacks and what to do: an alarm as danger, the rest as a warning', async () => {
  const startProblems: OperationsView['startProblems'] = [
    { code: 'smtp-absent', level: 'alarm', title: '메일이 나가지 않습니다', todo: 'SMTP_URL을 적으십시오.' },
    {
      code: 'backup-unknown',
      level: 'warning',
      title: '백업한 기록이 없습니다',
      todo: '백업을 매일 하십시오.',
    },
  ];
  serve(({ path }) => ({
    body: path.includes('operations') ? { ...OPERATIONS, startProblems } : { items: [], nextCursor: null },
  }));
  showPage(<OperationsPage />, { path: '/admin', address: '/admin', user: aUser('admin') });
  const alarm = await screen.findByText('메일이 나가지 않습니다');
  expect(alarm.closest('.banner')).toHaveClass('banner-danger');
  expect(screen.getByText('SMTP_URL을 적으십시오.')).toBeVisible();
  expect(screen.getByText('백업한 기록이 없습니다').closest('.banner')).toHaveClass('banner-warning');
});
