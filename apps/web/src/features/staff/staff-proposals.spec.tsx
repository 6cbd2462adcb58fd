import type { StaffOrganizationsView, StaffProposalView } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { StaffProposalForm } from './staff-proposal-form.tsx';
import { StaffProposals } from './staff-proposals.tsx';

const waiting: StaffProposalView = {
  id: 'proposal-1',
  email: 'kim@office.test',
  name: '김담당',
  role: 'officer',
  organizationName: '전북특별자치도 전담기관',
  expertise: null,
  reason: '인사 이동',
  status: 'proposed',
  proposedBy: '관리자 하나',
  proposedAt: '2026-11-23T10:00:00+09:00',
  decidedBy: null,
  decidedAt: null,
  returnReason: null,
  mayDecide: true,
  whyNot: null,
};
const organizations: StaffOrganizationsView = {
  technoParks: [{ id: 'gyeonggi', name: '경기테크노파크' }],
  offices: [{ id: 'jeonbuk', name: '전북특별자치도 전담기관' }],
  leadCompanies: [],
};
const asAdmin = { path: '/staff', address: '/staff', user: aUser('admin') };

describe('proposals of staff', () => {
  const list = (...items: StaffProposalView[]) => serve(() => ({ body: { items, nextCursor: null } }));

  it('are confirmed after a look at the address and the place', async () => {
    const person = userEvent.setup();
    const requests = list(waiting);
    showPage(<StaffProposals />, asAdmin);
    await person.click(await screen.findByRole('button', { name: /^확인.*김담당$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('kim@office.test');
    expect(dialog).toHaveTextContent('전북특별자치도 전담기관');
    await person.click(within(dialog).getByRole('button', { name: '등록' }));
    await waitFor(() =>
      expect(requests.map(({ method, path }) => `${method} ${path}`)).toContain(
        'POST /staff-proposals/proposal-1/confirmation',
      ),
    );
  });

  it('of one’s own say why they wait, without a button', async () => {
    list({ ...waiting, mayDecide: false, whyNot: '본인이 제안한 등록입니다.' });
    showPage(<StaffProposals />, asAdmin);
    expect(await screen.findByText('본인이 제안한 등록입니다.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^확인.*김담당$/ })).not.toBeInTheDocument();
  });
});

describe('the form of a proposal', () => {
  it('asks for the place that the role has, and sends no other', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: { ...waiting, mayDecide: false } }));
    showPage(<StaffProposalForm organizations={organizations} />, asAdmin);
    await person.selectOptions(screen.getByLabelText(/역할/), 'evaluator');
    await person.type(screen.getByLabelText(/소속 기관의 이름/), '한국대학교');
    await person.selectOptions(screen.getByLabelText(/역할/), 'officer');
    await person.selectOptions(screen.getByLabelText(/소속 기관/), 'jeonbuk');
    await person.type(screen.getByLabelText(/이름/), '김담당');
    await person.type(screen.getByLabelText(/이메일/), 'kim@office.test');
    await person.type(screen.getByLabelText(/등록하는 이유/), '인사 이동');
    await person.click(screen.getByRole('button', { name: '제안하기' }));
    expect(await screen.findByText('제안했습니다')).toBeVisible();
    expect(requests.at(-1)?.body).toEqual({
      role: 'officer',
      organizationId: 'jeonbuk',
      name: '김담당',
      email: 'kim@office.test',
      reason: '인사 이동',
    });
  });

  it('names what is missing and sends nothing', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: {} }));
    showPage(<StaffProposalForm organizations={organizations} />, asAdmin);
    await person.click(screen.getByRole('button', { name: '제안하기' }));
    const summary = await screen.findByRole('alert');
    for (const text of [
      '역할을 골라 주세요.',
      '이름을 입력해 주세요.',
      '등록하는 이유를 2자 이상 적어 주세요.',
    ])
      expect(summary).toHaveTextContent(text);
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
