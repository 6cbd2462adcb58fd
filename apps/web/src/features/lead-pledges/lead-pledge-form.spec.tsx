import type { LeadPledgeDetail } from '@subsidy/contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { LeadPledgeForm } from './lead-pledge-form.tsx';

const CITE = {
  document: '공고',
  clause: '지원 비율',
  issuedOn: '2026-11-27',
  confidence: 'inferred',
} as const;

/** 3억 원: 9,000만 원 each of government and lead company. */
const aPledge = (over: Partial<LeadPledgeDetail> = {}): LeadPledgeDetail => ({
  id: 'pledge-1',
  applicationId: 'application-1',
  leadCompanyId: 'lead-1',
  leadCompanyName: '큰바다전자',
  status: 'named',
  amountKrw: null,
  reason: null,
  version: 1,
  namedAt: '2026-11-23T12:00:00+09:00',
  answeredAt: null,
  answeredByName: null,
  companyName: '한빛정밀',
  businessRegistrationNumber: '2208139938',
  noticeTitle: '상생형',
  sample: true,
  projectTitle: '품질 이력',
  totalCostKrw: 300_000_000,
  caseStatus: 'draft',
  answerable: true,
  waiting: true,
  receiptNumber: null,
  money: { leastKrw: 90_000_000, neededKrw: 90_000_000, mostKrw: 210_000_000 },
  fundingPlan: {
    totalCostKrw: 300_000_000,
    governmentKrw: 90_000_000,
    localGovernmentKrw: 0,
    provinceKrw: 0,
    cityKrw: 0,
    leadCompanyKrw: 90_000_000,
    companyKrw: 120_000_000,
    companyCashKrw: 120_000_000,
    companyInKindKrw: 0,
    companyInKindMaxKrw: 0,
    governmentCapKrw: 120_000_000,
    governmentRateBp: 3_000,
    lines: [{ payer: 'government', amountKrw: 90_000_000, citation: CITE }],
    requiredCosts: [],
    warnings: [],
  },
  acceptedKrw: null,
  ...over,
});

function show(pledge = aPledge()) {
  const requests = serve(() => ({ body: aPledge({ status: 'confirmed', version: 2 }) }));
  showPage(<LeadPledgeForm pledge={pledge} />, { path: '/', address: '/' });
  const sent = () => requests.filter(({ method }) => method === 'POST');
  return { sent, person: userEvent.setup() };
}

const press = (name: string): HTMLElement => screen.getByRole('button', { name });
const amount = (): HTMLElement => screen.getByLabelText(/우리 회사가 낼 금액/);

it('confirms the least share after the sum was said once more, with the version that was seen', async () => {
  const { sent, person } = show();
  await person.click(press('금액 확인하기'));
  expect(screen.getByText('하나를 골라 주세요.')).toBeInTheDocument();
  await person.click(screen.getByLabelText(/금액을 확인합니다/));
  await person.click(press('금액 확인하기'));
  const dialog = await screen.findByRole('dialog', { name: '90,000,000원을 낼까요?' });
  expect(sent()).toEqual([]);
  await person.click(within(dialog).getByRole('button', { name: '확인' }));
  await waitFor(() =>
    expect(sent()).toMatchObject([
      {
        path: '/applications/application-1/lead-company/confirmation',
        body: { amountKrw: 90_000_000, baseVersion: 1 },
      },
    ]),
  );
});

it('shows what is left to the company while the amount is typed', async () => {
  const { person } = show();
  await person.click(screen.getByLabelText(/금액을 확인합니다/));
  const company = () => screen.getByRole('row', { name: /신청기업 부담금/ });
  expect(company()).toHaveTextContent('120,000,000원');
  await person.clear(amount());
  await person.type(amount(), '150000000');
  await person.tab();
  expect(company()).toHaveTextContent('60,000,000원');
});

it.each([
  ['89999999', /90,000,000원 이상 내야 합니다/],
  ['210000001', /210,000,000원까지 낼 수 있습니다\. 금액을/],
])('sends no amount of %s won', async (typed, why) => {
  const { sent, person } = show();
  await person.click(screen.getByLabelText(/금액을 확인합니다/));
  await person.clear(amount());
  await person.type(amount(), typed);
  await person.click(press('금액 확인하기'));
  expect(screen.getByText(why)).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
});

it('says what keeps the company within its own share', async () => {
  const { person } = show(
    aPledge({ money: { leastKrw: 90_000_000, neededKrw: 100_000_000, mostKrw: 210_000_000 } }),
  );
  await person.click(screen.getByLabelText(/금액을 확인합니다/));
  expect(amount()).toHaveValue('100,000,000');
  await person.clear(amount());
  await person.type(amount(), '90000000');
  await person.tab();
  expect(screen.getByText(/100,000,000원 이상 내시거나/)).toBeInTheDocument();
});

it('declines with what is said to it', async () => {
  const { sent, person } = show();
  await person.click(screen.getByLabelText(/내지 않습니다/));
  await person.type(screen.getByLabelText(/내지 않는 까닭/), '올해 예산이 없습니다.');
  await person.click(press('내지 않겠다고 답하기'));
  await person.click(await screen.findByRole('button', { name: '내지 않음' }));
  await waitFor(() =>
    expect(sent()).toMatchObject([{ body: { decline: true, reason: '올해 예산이 없습니다.' } }]),
  );
});

it('waits where the total cost is not known', async () => {
  const { sent, person } = show(aPledge({ money: null, fundingPlan: null, totalCostKrw: null }));
  await person.click(screen.getByLabelText(/금액을 확인합니다/));
  await person.click(press('금액 확인하기'));
  expect(screen.getByText(/총사업비를 아직 적지 않았습니다/)).toBeInTheDocument();
  expect(sent()).toEqual([]);
});
