import type { CompanyView } from '@subsidy/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompanyForm } from './company-form.tsx';

const company: CompanyView = {
  id: 'c1',
  name: '한빛정밀',
  businessRegistrationNumber: '2208139938',
  corporateRegistrationNumber: null,
  regionCode: 'gyeonggi',
  city: '안산시',
  technoParkCode: 'gyeonggi',
  members: [],
  claim: {
    status: 'pending',
    claimedAt: '2026-05-01T09:00:00+09:00',
    provedAt: null,
    provedBy: null,
    provedHow: null,
    disputedAt: null,
  },
  certificate: null,
  ownershipOffer: null,
};

function setUp(changes: Partial<CompanyView> = {}) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CompanyForm company={{ ...company, ...changes }} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

describe('the company profile', () => {
  it('shows the TechnoPark of the site with address and phone as soon as a district is chosen', async () => {
    const user = setUp();
    expect(screen.getByText('경기테크노파크')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('시·도'), 'gyeongbuk');
    expect(screen.queryByText('경기테크노파크')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('시·군·구'), '포항시');
    expect(screen.getByText('포항테크노파크')).toBeInTheDocument();
    expect(screen.getByText('054-223-2242')).toHaveAttribute('href', 'tel:054-223-2242');
  });

  it('keeps what was once typed freely readable, says that it is no district, and saves another one only', async () => {
    const user = setUp({ regionCode: 'seoul', city: '가나구' });
    expect(screen.getByLabelText('시·군·구')).toHaveDisplayValue('가나구 (목록에 없음)');
    const said = '서울특별시에서 "가나구" 시·군·구를 찾을 수 없습니다. 목록에서 다시 골라 주세요.';
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.queryByText('서울테크노파크')).toBeNull();
    await user.click(screen.getByRole('button', { name: '저장' }));
    expect(await screen.findByRole('link', { name: said })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('시·군·구'), '금천구');
    expect(screen.queryByText(said)).toBeNull();
    expect(screen.getByText('서울테크노파크')).toBeVisible();
  });

  it('finds a place by its name', async () => {
    const user = setUp({ regionCode: null, city: null });
    await user.type(screen.getByRole('combobox', { name: /^공장이 있는 곳/ }), '익산');
    await user.click(screen.getByRole('option', { name: '전북특별자치도 익산시' }));
    expect(screen.getByLabelText('시·도')).toHaveValue('jeonbuk');
    expect(screen.getByLabelText('시·군·구')).toHaveValue('익산시');
  });

  it('doubts a corporate number with a wrong check digit and lets it stand', async () => {
    const user = setUp();
    await user.type(screen.getByLabelText(/법인등록번호/), '110111-0012345');
    expect(screen.getByText(/그대로 저장할 수 있습니다/)).toBeInTheDocument();
  });

  it('asks for thirteen digits', async () => {
    const user = setUp();
    await user.type(screen.getByLabelText(/법인등록번호/), '12345');
    await user.click(screen.getByRole('button', { name: '저장' }));
    expect(await screen.findAllByText(/숫자 13자리입니다. 지금은 5자리입니다/)).not.toHaveLength(0);
  });
});
