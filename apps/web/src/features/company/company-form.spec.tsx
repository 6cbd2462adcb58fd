import type { CompanyView } from '@subsidy/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompanyForm } from './company-form.tsx';
import { regionsOn } from './site-fields.tsx';

const company: CompanyView = {
  id: 'c1',
  name: '한빛정밀',
  businessRegistrationNumber: '2208139938',
  corporateRegistrationNumber: null,
  regionCode: 'gyeonggi',
  city: '안산시',
  technoParkCode: 'gyeonggi',
  members: [],
};

function setUp() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CompanyForm company={company} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

describe('the company profile', () => {
  it('shows the TechnoPark of the site with address and phone as soon as a district is chosen', async () => {
    const user = setUp();
    expect(screen.getByText('경기테크노파크')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('사업장 시·도'), 'gyeongbuk');
    expect(screen.queryByText('경기테크노파크')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('시·군·구'), '포항시');
    expect(screen.getByText('포항테크노파크')).toBeInTheDocument();
    expect(screen.getByText('054-223-2242')).toHaveAttribute('href', 'tel:054-223-2242');
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

  it('knows 광주 and 전남 as two regions before 2026-07-01 and as one since', () => {
    expect(regionsOn('2026-06-30')).toEqual(expect.arrayContaining(['gwangju', 'jeonnam']));
    expect(regionsOn('2026-06-30')).not.toContain('jeonnam-gwangju');
    expect(regionsOn('2026-07-01')).toContain('jeonnam-gwangju');
    expect(regionsOn('2026-07-01')).not.toContain('gwangju');
  });
});
