import type { CompanyView } from '@subsidy/contract';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { carriedAnswers } from '../../features/eligibility/kept-answers.ts';
import { NOTICE_ID, showCheck } from '../../testing/show-check.tsx';

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const pages = () => within(screen.getByRole('navigation', { name: '질문 묶음' }));
const goTo = (title: string) =>
  userEvent.click(pages().getByRole('button', { name: new RegExp(`^${title}`) }));
const left = (): number =>
  Number(/\d+/.exec(screen.getByText(/^남은 질문 \d+개$/, { selector: 'strong' }).textContent)?.[0]);
const questions = () => within(screen.getByRole('region', { name: '어떤 회사인가요?' }));
const businessNumber = () => screen.getByLabelText(/^사업자등록번호/);
const industry = () => screen.getByRole('combobox', { name: /^업종코드/ });
const place = () => screen.getByRole('combobox', { name: /^공장이 있는 곳/ });

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

const company: CompanyView = {
  id: 'c1',
  name: '한빛정밀',
  businessRegistrationNumber: '2208139938',
  corporateRegistrationNumber: null,
  regionCode: 'jeonbuk',
  city: '익산시',
  technoParkCode: 'jeonbuk',
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

describe('the registered place', () => {
  it('is the first answer of an applicant, and does not come back once it was cleared', async () => {
    showCheck({ company });
    expect(place()).toHaveValue('전북특별자치도 익산시');
    await userEvent.clear(place());
    expect(place()).toHaveValue('');
    expect(screen.getByLabelText(/^시·도/)).toHaveValue('');
  });

  it('never overwrites what was answered before', () => {
    sessionStorage.setItem(
      'check answers',
      JSON.stringify({ 'company.regionCode': 'gyeonggi', 'company.city': '안산시' }),
    );
    showCheck({ company });
    expect(place()).toHaveValue('경기도 안산시');
  });
});

describe('the first questions', () => {
  it('checks the last digit of the business number while one types, and never asks for the number', async () => {
    showCheck();
    await userEvent.type(businessNumber(), '2208139937');
    expect(businessNumber()).toHaveValue('220-81-39937');
    expect(businessNumber()).toHaveAccessibleDescription(/검증 숫자가 맞지 않습니다/);
    await userEvent.type(businessNumber(), '{Backspace}8');
    expect(businessNumber()).not.toHaveAttribute('aria-invalid');
    expect(screen.getByText(/^검증 숫자가 맞습니다/)).toBeInTheDocument();
    await userEvent.clear(businessNumber());
    await userEvent.type(businessNumber(), '220');
    expect(businessNumber()).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    expect(businessNumber()).toHaveAccessibleDescription(/7자리를 더 입력/);
  });

  it('reads a business number and an industry code in full-width digits', () => {
    showCheck();
    fireEvent.change(businessNumber(), { target: { value: '２２０-８１-３９９３８' } });
    expect(businessNumber()).toHaveValue('220-81-39938');
    fireEvent.change(industry(), { target: { value: '２５９２４' } });
    expect(industry()).toHaveValue('25924');
  });

  it('decides nothing on a number that cannot be, says so where it stands, and asks on', async () => {
    showCheck();
    await goTo('비용');
    const total = screen.getByLabelText(/^총사업비/);
    const before = left();
    await userEvent.type(total, '100000001');
    expect(left()).toBe(before - 1);
    await userEvent.clear(total);
    await userEvent.type(total, '0');
    expect(total).not.toHaveAttribute('aria-invalid');
    expect(left()).toBe(before);
    await userEvent.tab();
    expect(total).toHaveAccessibleDescription(/1원부터 100억 원까지 적을 수 있습니다/);
    const answers = within(screen.getByRole('complementary', { name: '결과와 내 답변' }));
    expect(answers.getByText(/맞지 않는 답이라 빼고 판단했습니다/)).toBeInTheDocument();
    await userEvent.clear(total);
    await userEvent.type(total, '10000000001');
    await userEvent.tab();
    expect(left()).toBe(before);
    expect(total).toHaveAccessibleDescription(/100억 원까지/);
  });

  it('asks a corporation alone for its corporate number, and only doubts it', async () => {
    showCheck();
    expect(screen.queryByLabelText(/^법인등록번호/)).toBeNull();
    await userEvent.type(businessNumber(), '2208139938');
    await userEvent.type(screen.getByLabelText(/^법인등록번호/), '1101110012347');
    expect(questions().getByText(/검증 숫자가 맞지 않습니다. 2025년 1월 31일/)).toBeInTheDocument();
    expect(screen.getByLabelText(/^법인등록번호/)).not.toHaveAttribute('aria-invalid');
  });

  it('finds the industry by words, with the keyboard', async () => {
    showCheck();
    await userEvent.type(industry(), '금형');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(industry()).toHaveValue('29293');
    expect(screen.getByText('29293 주형 및 금형 제조업', { selector: '.field-reading' })).toBeInTheDocument();
  });

  it('leads a code of the 10th revision to those of the 11th', async () => {
    showCheck();
    await userEvent.type(industry(), '21102');
    expect(questions().getByText(/10차 산업분류의 코드입니다/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^21301/ }));
    expect(industry()).toHaveValue('21301');
  });

  it.each([
    ['안산', '경기도 안산시', '경기테크노파크', '031-500-3100'],
    ['고양', '경기도 고양시', '경기대진테크노파크', '031-539-5140'],
    ['포항', '경상북도 포항시', '포항테크노파크', '054-223-2242'],
  ])('finds %s and shows its TechnoPark', async (typed, found, park, phone) => {
    showCheck();
    await userEvent.type(place(), typed);
    await userEvent.click(screen.getByRole('option', { name: found }));
    expect(place()).toHaveValue(found);
    expect(screen.getByText(park)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: phone })).toHaveAttribute('href', `tel:${phone}`);
  });

  it('leads to the same answer again and again', async () => {
    showCheck();
    await userEvent.type(industry(), '25924');
    const edit = screen.getByRole('button', { name: /^수정\s*: 업종코드/ });
    for (const _time of [1, 2]) {
      await userEvent.click(edit);
      expect(industry()).toHaveFocus();
    }
  });

  it('goes to the results with the focus', async () => {
    showCheck();
    await goTo('공급기업');
    await userEvent.click(screen.getByRole('button', { name: '결과 보기' }));
    expect(screen.getByRole('heading', { name: '사업별 결과' })).toHaveFocus();
  });

  it('forgets every answer, and brings them back until another is given', async () => {
    showCheck();
    await userEvent.type(place(), '익산');
    await userEvent.click(screen.getByRole('option', { name: '전북특별자치도 익산시' }));
    await userEvent.click(screen.getByRole('button', { name: '모두 지우기' }));
    expect(place()).toHaveValue('');
    expect(screen.queryByRole('button', { name: '모두 지우기' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(place()).toHaveValue('전북특별자치도 익산시');
    expect(screen.queryByText('답을 모두 지웠습니다.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '모두 지우기' }));
    await userEvent.type(businessNumber(), '2');
    expect(screen.queryByRole('button', { name: '되돌리기' })).toBeNull();
  });

  it('takes number, place and industry along into an application', async () => {
    showCheck();
    await userEvent.type(businessNumber(), '2208139938');
    await userEvent.type(screen.getByLabelText(/^법인등록번호/), '1101110012346');
    await userEvent.type(place(), '익산');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const factory = within(screen.getByRole('region', { name: /AI공장 구축 판정/ }));
    await userEvent.click(factory.getByRole('button', { name: '이 내용으로 신청하기' }));
    expect(carriedAnswers(NOTICE_ID)).toMatchObject({
      businessRegistrationNumber: '2208139938',
      values: {
        'company.corporateRegistrationNumber': '1101110012346',
        'company.regionCode': 'jeonbuk',
        'company.city': '익산시',
      },
    });
  });
});

describe('the size', () => {
  it('is estimated beside the certificate, which alone decides', async () => {
    showCheck();
    await userEvent.type(industry(), '25924');
    await goTo('규모');
    await userEvent.type(screen.getByLabelText(/^3년 평균 매출액/), '7200000000');
    await userEvent.type(screen.getByLabelText(/^자산총액/), '9100000000');
    await userEvent.click(group(/독립성/).getByLabelText('예'));
    await userEvent.type(screen.getByLabelText(/^상시근로자/), '9');
    expect(screen.getByText(/^소공인/, { selector: 'strong' })).toBeInTheDocument();
    expect(screen.getByText(/확인서가 결정합니다/)).toBeInTheDocument();
    expect(screen.getAllByText('확인 필요', { selector: '.decision-title ~ .badge span' })).toHaveLength(2);
    await userEvent.click(screen.getByLabelText('중소기업 확인서 발급'));
    expect(screen.getByLabelText(/^3년 평균 매출액/)).toBeInTheDocument();
  });
});

describe('only what matters is asked', () => {
  it('counts down as one answers', async () => {
    showCheck();
    const before = left();
    await userEvent.click(group(/^영업 상태/).getByLabelText('영업 중'));
    expect(left()).toBe(before - 1);
  });

  it('does not ask for figures that only the size reads once the certificate has decided', async () => {
    showCheck();
    await goTo('규모');
    await userEvent.click(screen.getByLabelText('중소기업 확인서 발급'));
    expect(screen.queryByLabelText(/^자산총액/)).toBeNull();
  });

  it('asks nothing more when every decision is a refusal, unless one wants to answer all', async () => {
    showCheck();
    await goTo('제외 사유');
    await userEvent.click(group(/^국세 체납/).getByLabelText('예'));
    expect(screen.getByText(/더 답해도 결과가 달라지지 않습니다/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^지방세 체납/ })).toBeNull();
    expect(pages().queryByRole('button', { name: /^비용/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '그래도 모두 답하기' }));
    expect(group(/^지방세 체납/).getByLabelText('예')).toBeInTheDocument();
    expect(pages().getByRole('button', { name: /^비용/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '필요한 질문만 보기' }));
    await userEvent.click(group(/^국세 체납/).getByLabelText('아니요'));
    expect(group(/^지방세 체납/).getByLabelText('예')).toBeInTheDocument();
  });

  it('goes on to the next page that asks anything', async () => {
    showCheck();
    await goTo('제외 사유');
    await userEvent.click(group(/^국세 체납/).getByLabelText('예'));
    await goTo('회사');
    await userEvent.click(screen.getByRole('button', { name: '다음' }));
    expect(screen.getByRole('heading', { name: '신청할 수 없는 경우' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: '다음' })).toBeNull();
  });

  it('keeps a field while it is being corrected', async () => {
    showCheck();
    await goTo('과제');
    const months = () => screen.getByLabelText(/^사업 기간/);
    await userEvent.type(months(), '10');
    await userEvent.clear(months());
    await userEvent.type(months(), '9');
    expect(months()).toHaveValue('9');
  });
});

describe('in English', () => {
  it('says questions, answers and conditions in English, and remembers the choice', async () => {
    showCheck();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Eligibility check' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(
      within(screen.getByRole('group', { name: /^Business status/ })).getByLabelText('Operating'),
    ).toBeInTheDocument();
    await userEvent.type(screen.getByRole('combobox', { name: /^Industry/ }), 'kimchi');
    expect(screen.getByRole('option', { name: /^10301 Manufacture of/ })).toBeInTheDocument();
    expect(localStorage.getItem('language')).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: '한국어' }));
    expect(screen.getByRole('heading', { level: 1, name: '자격 확인' })).toBeInTheDocument();
  });
});
