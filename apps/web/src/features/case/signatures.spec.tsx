import type { SignatureView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { Signatures } from './signatures.tsx';

const SIGNATURE: SignatureView = {
  name: 'company',
  label: '도입기업 확약',
  section: 'overview',
  stage: 'plan',
  by: 'applicant',
  statement: '계획서의 내용대로 수행하겠습니다.',
  state: 'missing',
  signedBy: null,
  organizationName: null,
  signedAt: null,
  contentSha256: null,
};

const FORM = {
  signatures: [
    { section: 'overview', name: 'company', label: '도입기업 확약', by: 'applicant' as const, statement: '' },
  ],
};

function show(over: Partial<SignatureView>, section = 'overview') {
  const requests = serve(({ method }) => ({
    body: method === 'POST' ? SIGNATURE : { signatures: [{ ...SIGNATURE, ...over }] },
  }));
  showPage(<Signatures applicationId="a-1" form={FORM} section={section} />, { path: '/', address: '/' });
  return requests;
}

it('signs only once the content is said to be read', async () => {
  const requests = show({});
  const button = await screen.findByRole('button', { name: '서명하기' });
  await userEvent.click(button);
  expect(screen.getByText('내용을 확인했다고 표시해야 서명할 수 있습니다.')).toBeVisible();
  expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(button);
  await waitFor(() => {
    expect(requests.find(({ method }) => method === 'POST')).toMatchObject({
      body: { name: 'company', agreed: true },
    });
  });
});

it('says who signs where it is the other party, and what changed since', async () => {
  show({
    by: 'supplier',
    state: 'outdated',
    signedBy: '박공급',
    organizationName: '지능공정',
    signedAt: '2026-11-23T12:00:00+09:00',
  });
  expect(await screen.findByText(/공급기업 담당자가 자기 계정으로 서명합니다/)).toBeVisible();
  expect(screen.getByText(/서명한 뒤에 내용이 바뀌었습니다/)).toBeVisible();
  expect(screen.getByText(/지능공정 박공급/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '서명하기' })).toBeNull();
});

it('shows nothing on a page that asks for none', () => {
  const requests = show({}, 'costs');
  expect(screen.queryByText('서명')).toBeNull();
  expect(requests).toEqual([]);
});
