import type { ApplicationSummary } from '@subsidy/contract';
import { PUBLISHED_NOTICES, projectTypesOf } from '@subsidy/rules';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { anApplication, someForm } from '../../testing/an-application.ts';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { ApplicationPage } from './application.page.tsx';
import { NewApplicationPage } from './new-application.page.tsx';

const FORMER = anApplication({ id: 'former', status: 'withdrawn', updatedAt: '2026-03-22T10:00:00+09:00' });
const [published] = PUBLISHED_NOTICES;
if (published === undefined) throw new Error('no notice');
const NOTICE = {
  ...published,
  id: FORMER.noticeId,
  status: 'open',
  projectTypes: projectTypesOf(published.terms),
};
const LISTED = { ...FORMER, program: published.program } satisfies Partial<ApplicationSummary>;

function open(): Request[] {
  const requests = serve(({ method, path }) => {
    if (path.startsWith('/notices/') && path.includes('/form')) return { body: someForm() };
    if (path.startsWith('/notices/')) return { body: NOTICE };
    if (path === '/applications/former') return { body: FORMER };
    if (path === '/company') return { body: FORMER.company };
    if (method === 'PATCH') return { body: { saved: {}, conflicts: [], savedAt: FORMER.updatedAt } };
    if (method === 'POST')
      return { status: 201, body: anApplication({ id: 'second', fields: {}, versions: {} }) };
    if (path === '/applications/second/form') return { body: someForm() };
    if (path === '/applications/second') return { body: anApplication({ id: 'second' }) };
    return { body: { items: [LISTED], nextCursor: null } };
  });
  showPage(
    <Routes>
      <Route path="new" element={<NewApplicationPage />} />
      <Route path=":applicationId" element={<ApplicationPage />} />
    </Routes>,
    { path: '/applications/*', address: `/applications/new?notice=${NOTICE.id}&type=ai-factory` },
  );
  return requests;
}

const start = () => userEvent.click(screen.getByRole('button', { name: '신청서 쓰기 시작' }));
const box = () =>
  screen.findByRole('checkbox', {
    name: /^철회한 신청\(.+, 2026\. 3\. 22\.\(일\)\)의 답을 새 신청서에 옮겨/,
  });

beforeEach(() => sessionStorage.clear());

it('takes the answers of a former application over where its box is ticked, and says how many', async () => {
  const requests = open();
  await userEvent.click(await box());
  await start();
  const said = await screen.findByText(/^이전 신청의 답 \d+개를 옮겨 적었습니다$/);
  const patch = requests.find(({ method }) => method === 'PATCH');
  const { changes } = patch?.body as { changes: { field: string; value: unknown }[] };
  expect(changes).toContainEqual(
    expect.objectContaining({ field: 'project.title', value: FORMER.fields['project.title'] }),
  );
  expect(Number(/\d+/.exec(said.textContent)?.[0])).toBeGreaterThan(20);
});

it('takes nothing over unasked, and says nothing of it', async () => {
  const requests = open();
  expect(await box()).not.toBeChecked();
  await start();
  expect(await screen.findByRole('list', { name: '신청서 목록' })).toBeVisible();
  expect(screen.queryByText(/옮겨 적었습니다/)).toBeNull();
  expect(requests.map(({ path }) => path)).not.toContain('/applications/former');
});
