import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { carriedAnswers } from '../../features/eligibility/kept-answers.ts';
import { NOTICE_ID, showCheck } from '../../testing/show-check.tsx';
import { translatePage } from '../../testing/translate.ts';

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const pages = () => within(screen.getByRole('navigation', { name: '질문 묶음' }));
const goTo = (title: string) =>
  userEvent.click(pages().getByRole('button', { name: new RegExp(`^${title}`) }));
const factory = () => within(screen.getByRole('region', { name: /AI공장 구축 판정/ }));

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('the eligibility check', () => {
  it('needs evidence before anything is answered, and compares both types', () => {
    showCheck();
    expect(screen.getAllByText('확인 필요', { selector: '.decision-title ~ .badge span' })).toHaveLength(2);
  });

  it('says why at once when a condition fails, with its source, and takes it back when the answer is mended', async () => {
    showCheck();
    await goTo('제외 사유');
    await userEvent.click(group(/^국세 체납/).getByLabelText('예'));
    expect(factory().getByText('신청 불가')).toBeInTheDocument();
    expect(factory().getByText(/충족하지 않는 조건이 1개/)).toBeInTheDocument();
    expect(factory().getAllByText(/근거:/)[0]?.closest('p')).toHaveTextContent(/2026년도 제조AI특화/);
    expect(factory().queryByRole('button', { name: '이 내용으로 신청하기' })).toBeNull();
    await userEvent.click(group(/^국세 체납/).getByLabelText('아니요'));
    expect(factory().queryByText('신청 불가')).toBeNull();
  });

  it('shows who pays what as soon as the cost is known', async () => {
    showCheck();
    await goTo('비용');
    await userEvent.type(screen.getByLabelText(/^총사업비/), '400000000');
    expect(factory().getByText('200,000,000원', { selector: 'tr:first-child td' })).toBeInTheDocument();
  });

  it('lists the answers beside the questions, each with a way back', async () => {
    showCheck();
    await userEvent.click(group(/^영업 상태/).getByLabelText('영업 중'));
    await goTo('비용');
    await userEvent.click(screen.getByRole('button', { name: /^수정.*영업 상태$/ }));
    expect(screen.getByRole('heading', { name: '어떤 회사인가요?' })).toBeInTheDocument();
    expect(group(/^영업 상태/).getByLabelText('영업 중')).toBeChecked();
  });

  it('makes an answer unknown again and leads to its question', async () => {
    showCheck();
    await goTo('제외 사유');
    await userEvent.click(group(/^국세 체납/).getByLabelText('아니요'));
    await goTo('비용');
    await userEvent.click(screen.getByRole('button', { name: /^지우기.*국세 체납/ }));
    expect(group(/^국세 체납/).getByLabelText('아니요')).not.toBeChecked();
    expect(group(/^국세 체납/).getByLabelText('예')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^(수정|지우기).*국세 체납/ })).toBeNull();
  });

  it('takes the answers along into an application', async () => {
    showCheck();
    await userEvent.click(group(/^어떤 지원/).getByLabelText('AI공장 구축'));
    await userEvent.click(group(/^영업 상태/).getByLabelText('영업 중'));
    await goTo('규모');
    await userEvent.click(screen.getByLabelText('아직 발급받지 않음'));
    await userEvent.click(factory().getByRole('button', { name: '이 내용으로 신청하기' }));
    expect(screen.getByText(`/applications/new?notice=${NOTICE_ID}&type=ai-factory`)).toBeInTheDocument();
    expect(carriedAnswers(NOTICE_ID)).toEqual({
      noticeId: NOTICE_ID,
      type: 'ai-factory',
      values: { 'company.businessStatus': 'operating' },
    });
  });
});

it('says the new amounts after a browser has translated the page', async () => {
  showCheck();
  await goTo('비용');
  const cost = screen.getByLabelText(/^총사업비/);
  await userEvent.type(cost, '100000000');
  translatePage();
  fireEvent.change(cost, { target: { value: '400000000' } });
  translatePage();
  await goTo('제외 사유');
  await goTo('비용');
  expect(document.body).toHaveTextContent('총 4억 원');
  expect(document.body).not.toHaveTextContent('총 1억 원');
});
