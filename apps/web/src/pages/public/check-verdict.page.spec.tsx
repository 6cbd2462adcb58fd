import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fragmentOf } from '../../features/eligibility/check-link.ts';
import { showCheck } from '../../testing/show-check.tsx';

const verdict = () => within(screen.getByRole('region', { name: '판정' }));
const more = () => within(screen.getByRole('region', { name: '더 정확하게' }));
const cost = () => screen.getByLabelText(/^얼마를 들일 생각인가요/);
const keep = (answers: object) => localStorage.setItem('check answers', JSON.stringify(answers));

const CASTING = {
  'company.ksicCode': '24311',
  'company.regionCode': 'gyeongnam',
  'company.city': '밀양시',
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('the three questions', () => {
  it('give money within five actions, and say that it rests on a typical cost', async () => {
    showCheck({ at: '/check' });
    expect(verdict().getByRole('status')).toHaveTextContent('세 가지를 답하면');
    await userEvent.type(screen.getByRole('combobox', { name: /^무엇을 만드나요/ }), '주물');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(screen.getByRole('combobox', { name: /^공장은 어디에 있나요/ }), '밀양');
    await userEvent.click(screen.getByRole('option', { name: '경상남도 밀양시' }));
    await userEvent.click(screen.getByRole('button', { name: '아직 모름' }));
    expect(cost()).toHaveValue('400,000,000');
    expect(verdict().getAllByText('2억 원', { selector: 'strong' })[0]).toBeInTheDocument();
    expect(verdict().getByText('어림')).toBeInTheDocument();
    expect(screen.getByText(/지원금 한도를 다 쓰는 총사업비입니다/).closest('p')).toHaveTextContent(
      /\(.+, .+\)/,
    );
  });

  it('take the mark away once the company names an amount of its own', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000, 'check.typicalCost': true });
    showCheck({ at: '/check' });
    await userEvent.clear(cost());
    await userEvent.type(cost(), '1억 5천');
    await userEvent.tab();
    expect(verdict().getAllByText('7,500만 원', { selector: 'strong' })[0]).toBeInTheDocument();
    expect(verdict().queryByText('어림')).toBeNull();
  });
});

describe('the place', () => {
  const place = () => screen.getByRole('combobox', { name: /^공장은 어디에 있나요/ });

  it('is taken from a 구 of a city without choosing', async () => {
    showCheck({ at: '/check' });
    await userEvent.type(place(), '충북 청주시 흥덕구');
    await userEvent.tab();
    expect(place()).toHaveValue('충청북도 청주시');
  });

  it('asks back where several have the name', async () => {
    showCheck({ at: '/check' });
    await userEvent.type(place(), '고성군');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: '경상남도 고성군' }));
    expect(place()).toHaveValue('경상남도 고성군');
    await userEvent.clear(place());
    await userEvent.type(place(), '청주시 영통구');
    await userEvent.tab();
    expect(screen.getAllByText(/그런 시·군·구가 없습니다/)[0]).toBeInTheDocument();
  });
});

describe('the verdict', () => {
  it('lists what is open, and each line leads to its question', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000 });
    showCheck({ at: '/check' });
    const count = Number(/확인할 것 (\d+)가지/.exec(verdict().getByRole('status').textContent ?? '')?.[1]);
    expect(verdict().getAllByRole('listitem')).toHaveLength(count);
    await userEvent.click(verdict().getByRole('button', { name: /영업 상태/ }));
    expect(more().getByLabelText('영업 중')).toHaveFocus();
  });

  it('asks a few questions at a time, says what hangs on them, and takes 모르겠습니다', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000 });
    showCheck({ at: '/check' });
    expect((await more().findAllByText(/^이 답에 따라 \d+개 사업이 갈립니다$/)).length).toBeGreaterThan(2);
    const left = () => Number(/남은 질문 (\d+)개/.exec(more().getByRole('status').textContent ?? '')?.[1]);
    const before = left();
    await userEvent.click(more().getByRole('button', { name: '모두 해당 없음' }));
    expect(left()).toBe(before - 6);
    await userEvent.click(more().getAllByRole('button', { name: /^모르겠습니다/ })[0] ?? document.body);
    expect(left()).toBe(before - 7);
    await userEvent.click(more().getByRole('button', { name: /^모르겠다고 하신 질문 1개/ }));
    expect(left()).toBe(before - 6);
  });

  it('asks the next questions below by itself, and leads to the first that is open', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000 });
    showCheck({ at: '/check' });
    await more().findAllByText(/^이 답에 따라 \d+개 사업이 갈립니다$/);
    const asked = () => document.querySelectorAll('.next-question').length;
    const before = asked();
    await userEvent.click(more().getByRole('button', { name: '모두 해당 없음' }));
    await userEvent.click(verdict().getByRole('button', { name: '다음 질문에 답하기' }));
    expect(document.activeElement?.closest('.next-question')).not.toBeNull();
    expect(document.activeElement?.closest('#bundle-exclusions')).toBeNull();
    for (const unsure of more().getAllByRole('button', { name: /^모르겠습니다/ }))
      await userEvent.click(unsure);
    const none = more().queryByRole('button', { name: '한 번도 없음' });
    if (none !== null) await userEvent.click(none);
    expect(asked()).toBeGreaterThan(before);
  });

  it('explains with a drawing what people stumble over', async () => {
    showCheck({ at: '/check?step=history' });
    await userEvent.click(screen.getByText('기초, 중간1, 중간2, 고도는 무엇인가요?'));
    expect(await screen.findByText(/설비 값이 저절로 모이면 중간1입니다/)).toBeInTheDocument();
  });

  it('keeps the answers in this browser, and brings back what was cleared', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000 });
    showCheck({ at: '/check' });
    await userEvent.click(screen.getByRole('button', { name: '모두 지우기' }));
    expect(cost()).toHaveValue('');
    expect(JSON.parse(localStorage.getItem('check answers') ?? '')).toEqual({});
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(cost()).toHaveValue('400,000,000');
  });

  it('asks everything, page by page, of who wants to', async () => {
    showCheck({ at: '/check' });
    await userEvent.click(more().getByRole('button', { name: '모두 답하기' }));
    expect(screen.getByRole('heading', { name: '어떤 회사인가요?' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '간단히 답하기' }));
    expect(screen.getByRole('heading', { name: '세 가지만 먼저 알려 주세요' })).toBeInTheDocument();
  });

  it('tries the change that the company can make, and takes it back', async () => {
    keep({ ...CASTING, 'project.totalCostKrw': 400_000_000, 'project.months': 12 });
    showCheck({ at: '/check?notice=2026-manufacturing-ai', guides: false });
    expect(verdict().getByRole('status')).toHaveTextContent('이대로는 안 됩니다');
    await userEvent.click(verdict().getByRole('button', { name: '이렇게 바꿔 보기' }));
    expect(verdict().getByRole('status')).toHaveTextContent(/^확인할 것/);
    await userEvent.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(verdict().getByRole('status')).toHaveTextContent('이대로는 안 됩니다');
  });
});

describe('a link that carries a check', () => {
  const said = {
    noticeId: '2026-manufacturing-ai',
    noticeVersion: 1,
    type: 'ai-factory',
    state: 'can-apply' as const,
    toConfirm: 0,
    supportKrw: 100_000_000,
  };

  it('opens with its answers, is decided again, says what differs, and gives the former answers back', async () => {
    keep({ 'project.totalCostKrw': 50_000_000 });
    const answers = { ...CASTING, 'project.totalCostKrw': 400_000_000 };
    showCheck({ at: `/check${fragmentOf(answers, said, Date.parse('2026-04-01'))}` });
    expect(cost()).toHaveValue('400,000,000');
    expect(screen.getByText(/2026\. 4\. 1\..*링크의 답으로 열었습니다/)).toBeInTheDocument();
    expect(screen.getByText(/그때는 ‘신청할 수 있습니다’, 지금은 ‘확인할 것 \d+가지’/)).toBeInTheDocument();
    expect(screen.getByText('지원금은 그때 1억 원, 지금 2억 원입니다.')).toBeInTheDocument();
    expect(screen.queryByText(/공고가 그 뒤에/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '전에 있던 답으로 되돌리기' }));
    expect(cost()).toHaveValue('50,000,000');
  });

  it('of an earlier version of the notice says which', () => {
    showCheck({
      at: `/check${fragmentOf(CASTING, { ...said, noticeVersion: 9 }, Date.parse('2026-04-01'))}`,
    });
    expect(screen.getByText(/공고가 그 뒤에 9판에서 1판으로 바뀌었습니다/)).toBeInTheDocument();
  });

  it('says that it is broken, and keeps the answers that are there', () => {
    keep({ 'project.totalCostKrw': 50_000_000 });
    showCheck({ at: '/check#check=broken' });
    expect(screen.getByText(/링크가 깨졌거나/)).toBeInTheDocument();
    expect(cost()).toHaveValue('50,000,000');
  });

  it('is made without the business number', async () => {
    keep({ ...CASTING, 'company.businessRegistrationNumber': '2208139938' });
    showCheck({ at: '/check' });
    await userEvent.click(screen.getByRole('button', { name: '링크 만들기' }));
    const link = screen.getByLabelText<HTMLInputElement>(/^이 확인의 링크/).value;
    expect(link).toMatch(/\/check#check=/);
    expect(atob((link.split('=')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))).not.toContain(
      '2208139938',
    );
  });
});
