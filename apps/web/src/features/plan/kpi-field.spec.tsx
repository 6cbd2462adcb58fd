import { PUBLISHED_NOTICES, formOf, type JsonValue } from '@subsidy/rules';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { KpiField } from './kpi-field.tsx';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('the notice of 2026 is gone');
const field = formOf(terms, 'ai-factory').plan.find((one) => one.field === 'plan.kpis');
if (field === undefined) throw new Error('the indicators are gone');

function setUp(initial: JsonValue = [], isEnergyTrade = false) {
  let latest = initial;
  function Harness() {
    const [value, setValue] = useState(initial);
    latest = value;
    return (
      <KpiField
        id="kpis"
        label="성과지표"
        required
        disabled={false}
        value={value}
        onValueChange={setValue}
        columns={field?.columns ?? []}
        isEnergyTrade={isEnergyTrade}
      />
    );
  }
  render(<Harness />);
  return { user: userEvent.setup(), value: () => latest };
}

const standing = (): HTMLElement => screen.getByRole('list', { name: '성과지표 확인' });
const lineOf = (text: RegExp): HTMLElement => within(standing()).getByText(text).closest('li') as HTMLElement;

describe('the indicators', () => {
  it('start with the usual unit of each, and the core ones are marked', async () => {
    const { user, value } = setUp();
    await user.click(screen.getByRole('checkbox', { name: '공정불량률 • 핵심' }));
    expect(value()).toEqual([{ code: 'process-defect-rate', unit: '%' }]);
    expect(screen.getByRole('group', { name: '공정불량률' })).toBeInTheDocument();
    expect(lineOf(/핵심 지표가 있습니다/)).toHaveClass('standing-kept');
  });

  it('ask for a core one', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('checkbox', { name: '매출액' }));
    expect(lineOf(/핵심\(•\) 지표를 하나 이상 고르세요/)).toHaveClass('standing-open');
  });

  it('sum the weights while one types', async () => {
    const { user } = setUp([
      { code: 'process-defect-rate', weightPercent: 50 },
      { code: 'hourly-output', weightPercent: 30 },
    ]);
    expect(lineOf(/가중치 합계 80 %/)).toHaveTextContent('20 %를 더 나누세요');
    const weight = within(screen.getByRole('group', { name: '시간당 생산량' })).getByLabelText(/가중치/);
    await user.clear(weight);
    await user.type(weight, '50');
    expect(lineOf(/가중치 합계 100 %/)).toHaveClass('standing-kept');
    await user.clear(weight);
    await user.type(weight, '51');
    expect(lineOf(/가중치 합계 101 %/)).toHaveTextContent('1 %를 줄이세요');
    expect(lineOf(/각각 20–50 %/)).toHaveClass('standing-open');
  });

  it('takes five and no sixth', async () => {
    const { user, value } = setUp(
      ['hourly-output', 'revenue', 'claims', 'product-cost', 'delivery-days'].map((code) => ({ code })),
    );
    const sixth = screen.getByRole('checkbox', { name: '반품율' });
    expect(sixth).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '매출액' }));
    expect(sixth).toBeEnabled();
    expect(value()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(value()).toHaveLength(5);
  });

  it('are asked for energy where the trade uses much, until one of them is there', async () => {
    const { user } = setUp([], true);
    expect(screen.getByText('주조업은 에너지를 많이 쓰는 업종입니다')).toBeInTheDocument();
    expect(screen.getByText(/에너지다소비 업종/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: '에너지원단위 • 핵심' }));
    expect(screen.queryByText('주조업은 에너지를 많이 쓰는 업종입니다')).toBeNull();
  });

  it('are not asked for energy elsewhere', () => {
    setUp([]);
    expect(screen.queryByText('주조업은 에너지를 많이 쓰는 업종입니다')).toBeNull();
  });

  it('keep every rule with the example of the form', () => {
    setUp(field.example);
    for (const item of within(standing()).getAllByRole('listitem')) expect(item).toHaveClass('standing-kept');
  });
});

describe('a target', () => {
  const targetOf = (name: string): HTMLElement =>
    within(screen.getByRole('group', { name })).getByLabelText(/^목표/);

  it('that is worse than before is told once it was left', async () => {
    const { user } = setUp([{ code: 'process-defect-rate', unit: '%', before: '3 %' }]);
    await user.type(targetOf('공정불량률'), '5 %');
    await user.tab();
    expect(targetOf('공정불량률')).toBeInvalid();
    expect(screen.getByText(/목표\(5 %\)가 구축 전\(3 %\)보다 나쁩니다/)).toBeInTheDocument();
  });

  it('in a unit that may be turned around is only doubted', () => {
    setUp([{ code: 'hourly-output', unit: '초/개', before: '30', target: '20' }]);
    expect(screen.getByText(/목표\(20\)가 구축 전\(30\)보다 나쁩니다/)).toBeInTheDocument();
    expect(targetOf('시간당 생산량')).toBeValid();
  });
});
