import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OpeningAlert } from '../../features/notices/opening-alert.tsx';
import { serve, showPage } from '../../testing/show-page.tsx';
import { ConfirmOpeningAlertPage, StopOpeningAlertPage } from './opening-alert.page.tsx';

it('asks for a mail address when somebody wants to know, and says what comes next', async () => {
  const requests = serve(() => ({ status: 202 }));
  showPage(<OpeningAlert noticeId="2026-jeonbuk-basic" type="js1" />, { path: '/x', address: '/x' });
  const open = screen.getByRole('button', { name: '열리면 알려 주세요' });
  expect(open).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(open);
  await userEvent.type(await screen.findByLabelText(/메일 주소/), ' kim@example.test ');
  await userEvent.click(screen.getByRole('button', { name: '알림 받기' }));
  expect(await screen.findByText(/메일을 보냈습니다. 7일 안에/)).toBeVisible();
  expect(requests.map(({ path, body }) => [path, body])).toEqual([
    ['/opening-alerts', { email: 'kim@example.test', noticeId: '2026-jeonbuk-basic', type: 'js1' }],
  ]);
});

it.each([
  [ConfirmOpeningAlertPage, 'confirmation', '접수 알림을 시작했습니다'],
  [StopOpeningAlertPage, 'stop', '접수 알림을 그만두었습니다'],
] as const)('follows the link of a mail with one click: %#', async (Shown, verb, said) => {
  const requests = serve(() => ({ status: 204 }));
  showPage(<Shown />, { path: '/opening-alerts/x', address: '/opening-alerts/x?token=abc' });
  expect(await screen.findByText(said)).toBeVisible();
  expect(requests.map(({ path, body }) => [path, body])).toEqual([
    [`/opening-alerts/${verb}`, { token: 'abc' }],
  ]);
});
