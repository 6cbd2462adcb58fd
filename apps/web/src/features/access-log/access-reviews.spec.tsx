import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { AccessPeople } from './access-people.tsx';
import { AccessReviews } from './access-reviews.tsx';

const at = { path: '/access-log', address: '/access-log', user: aUser('auditor') };

it('a review is signed with what was found, and not without', async () => {
  const person = userEvent.setup();
  const requests = serve(() => ({ status: 201, body: {} }));
  showPage(<AccessReviews month="2026-11" reviews={[]} />, at);
  await person.click(await screen.findByRole('button', { name: '점검했다고 기록' }));
  expect(await screen.findByRole('textbox', { name: /점검 내용/ })).toBeInvalid();
  await person.type(screen.getByRole('textbox', { name: /점검 내용/ }), '내려받은 까닭을 확인함');
  await person.click(screen.getByRole('button', { name: '점검했다고 기록' }));
  await waitFor(() =>
    expect(requests.filter(({ method }) => method === 'POST')).toMatchObject([{ path: '/access-reviews' }]),
  );
});

it('says why somebody stands out, and shows their rows', async () => {
  const person = userEvent.setup();
  serve(() => ({ body: {} }));
  const chosen: string[] = [];
  const someone = {
    personId: 'person-1',
    personName: '오담당',
    roles: ['officer'],
    accesses: 120,
    documents: 3,
    bulk: 1,
    shown: 400,
    outsideHours: 0,
    companies: 30,
    mostCompaniesInAnHour: 25,
    findings: ['many-companies', 'bulk'] as const,
  };
  showPage(
    <AccessPeople
      people={[{ ...someone, findings: [...someone.findings] }]}
      onChoose={(id) => chosen.push(id)}
    />,
    at,
  );
  expect(await screen.findByText('짧은 시간에 여러 기업')).toBeVisible();
  expect(screen.getByText('파일로 내려받음')).toBeVisible();
  await person.click(screen.getByRole('button', { name: '오담당 기록 보기' }));
  expect(chosen).toEqual(['person-1']);
});
