import type { NoticeSummary, NoticeView } from '@subsidy/contract';
import { describeTerms, projectTypesOf, PUBLISHED_NOTICES } from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { carriedAnswers } from '../../features/eligibility/kept-answers.ts';
import { keys } from '../../api/keys.ts';
import { CheckPage } from './check.page.tsx';

const ID = '2026-manufacturing-ai';

function openNotice(): NoticeView {
  const published = PUBLISHED_NOTICES.find(({ id }) => id === ID);
  if (published === undefined) throw new Error(`no notice ${ID}`);
  const { terms } = published;
  return {
    ...published,
    opensAt: new Date(Date.now() - 86_400_000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    status: 'open',
    projectTypes: projectTypesOf(terms).map((type) => ({ ...type })),
    termsSha256: '',
    lines: describeTerms(terms).map((line) => ({ ...line })),
    rubric: [...terms.rubric],
  };
}

function Arrived() {
  const { pathname, search } = useLocation();
  return <p>{pathname + search}</p>;
}

function show(): void {
  const notice = openNotice();
  const summary: NoticeSummary = notice;
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData([...keys.notices(), 'all'], [summary]);
  client.setQueryData([...keys.notices(), ID, 'whole'], notice);
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/check']}>
        <Routes>
          <Route path="/check" element={<CheckPage />} />
          <Route path="/applications/new" element={<Arrived />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const goTo = (title: string) => userEvent.click(screen.getByRole('button', { name: title }));
const factory = () => within(screen.getByRole('region', { name: /AI공장 구축 판정/ }));

beforeEach(() => sessionStorage.clear());

describe('the eligibility check', () => {
  it('needs evidence before anything is answered, and compares both types', () => {
    show();
    expect(screen.getAllByText('확인 필요', { selector: '.decision-title ~ .badge' })).toHaveLength(2);
  });

  it('says why at once when a condition fails, with its source, and takes it back when the answer is mended', async () => {
    show();
    await goTo('신청할 수 없는 경우');
    await userEvent.click(group(/^국세 체납/).getByLabelText('예'));
    expect(factory().getByText('신청 불가')).toBeInTheDocument();
    expect(factory().getByText(/충족하지 않는 조건이 1개/)).toBeInTheDocument();
    expect(factory().getAllByText(/근거:/)[0]).toHaveTextContent(/2026년도 제조AI특화/);
    expect(factory().queryByRole('button', { name: '이 내용으로 신청하기' })).toBeNull();
    await userEvent.click(group(/^국세 체납/).getByLabelText('아니요'));
    expect(factory().queryByText('신청 불가')).toBeNull();
  });

  it('shows who pays what as soon as the cost is known', async () => {
    show();
    await goTo('비용');
    await userEvent.type(screen.getByLabelText(/^총사업비/), '400000000');
    expect(factory().getByText('200,000,000원', { selector: 'tr:first-child td' })).toBeInTheDocument();
  });

  it('lists the answers beside the questions, each with a way back', async () => {
    show();
    await userEvent.click(group(/^영업 상태/).getByLabelText('영업 중'));
    await goTo('비용');
    await userEvent.click(screen.getByRole('button', { name: /^수정.*영업 상태$/ }));
    expect(screen.getByRole('heading', { name: '어떤 회사인가요?' })).toBeInTheDocument();
    expect(group(/^영업 상태/).getByLabelText('영업 중')).toBeChecked();
  });

  it('takes the answers along into an application', async () => {
    show();
    await userEvent.click(group(/^어떤 지원/).getByLabelText('AI공장 구축'));
    await userEvent.click(group(/^영업 상태/).getByLabelText('영업 중'));
    await goTo('회사 규모');
    await userEvent.click(screen.getByLabelText('아직 발급받지 않음'));
    await userEvent.click(factory().getByRole('button', { name: '이 내용으로 신청하기' }));
    expect(screen.getByText(`/applications/new?notice=${ID}&type=ai-factory`)).toBeInTheDocument();
    expect(carriedAnswers(ID)).toEqual({
      noticeId: ID,
      type: 'ai-factory',
      values: { 'company.businessStatus': 'operating' },
    });
  });
});
