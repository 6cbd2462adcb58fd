import { screen } from '@testing-library/react';
import { serve, showPage } from '../../testing/show-page.tsx';
import { aUser } from '../../testing/an-application.ts';
import { CreateRunForm } from './create-run-form.tsx';

it('asks for no notice until one is chosen', async () => {
  const requests = serve(() => ({ body: {} }));
  showPage(<CreateRunForm notices={[]} initial={{ noticeId: null, type: null }} />, {
    path: '/office/selection',
    address: '/office/selection',
    user: aUser('officer'),
  });
  expect(await screen.findByRole('combobox', { name: '공고' })).toHaveValue('');
  expect(requests.filter(({ path }) => path.startsWith('/notices'))).toEqual([]);
});
