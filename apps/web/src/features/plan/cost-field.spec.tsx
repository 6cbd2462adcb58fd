import { PUBLISHED_NOTICES, formOf, fundingPlanOf, type JsonValue } from '@subsidy/rules';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CostField } from './cost-field.tsx';

const terms = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai')?.terms;
if (terms === undefined) throw new Error('the notice of 2026 is gone');
const field = formOf(terms, 'ai-factory').plan.find((one) => one.field === 'plan.costLines');
if (field === undefined) throw new Error('the cost table is gone');
const columns = field.columns ?? [];

/** 4억 원: 2억 원 government, 1억 6,000만 원 cash, 4,000만 원 in kind. */
const plan = fundingPlanOf(
  terms,
  'ai-factory',
  { company: {}, project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 } },
  '2026-11-23',
);
if (plan === null) throw new Error('a total cost makes a plan');

function setUp(initial: JsonValue) {
  let latest = initial;
  function Harness() {
    const [value, setValue] = useState(initial);
    latest = value;
    return (
      <CostField
        id="costs"
        label="사업비 내역"
        required
        disabled={false}
        value={value}
        onValueChange={setValue}
        columns={columns}
        plan={plan}
        max={200}
      />
    );
  }
  render(<Harness />);
  return { user: userEvent.setup(), value: () => latest };
}

const comparison = (): HTMLElement => screen.getByRole('table', { name: '사업비 편성과 비교' });
const rowOf = (name: string): HTMLElement =>
  within(comparison()).getByRole('rowheader', { name }).closest('tr') as HTMLElement;

describe('the cost table', () => {
  it('equals the funding plan to the won with the example of the form', () => {
    setUp(field.example);
    for (const name of ['정부지원금', '기업 현금', '기업 현물', '총사업비']) {
      expect(rowOf(name)).toHaveTextContent('같습니다');
    }
    expect(screen.getByText('내역의 합계가 사업비 편성과 모두 같습니다.')).toBeInTheDocument();
  });

  it('says in words what is short while one types, and reads each amount in 천원', async () => {
    const { user, value } = setUp([{ category: 'hardware', name: '센서' }]);
    const cell = screen.getByLabelText('B. HW 1번째 내역, 정부지원금(원)');
    await user.type(cell, '60000000');
    expect(cell).toHaveValue('60,000,000');
    expect(cell).toHaveAccessibleDescription('60,000천원');
    expect(rowOf('정부지원금')).toHaveTextContent('140,000,000원 모자랍니다');
    expect(rowOf('총사업비')).toHaveTextContent('340,000,000원 모자랍니다');
    expect(value()).toEqual([{ category: 'hardware', name: '센서', governmentKrw: 60_000_000 }]);
  });

  it('says what is too much by one won', async () => {
    const { user } = setUp([{ category: 'hardware', name: '센서', governmentKrw: 200_000_000 }]);
    const cell = screen.getByLabelText('B. HW 1번째 내역, 정부지원금(원)');
    await user.clear(cell);
    await user.type(cell, '200000001');
    expect(rowOf('정부지원금')).toHaveTextContent('1원 많습니다');
  });

  it('takes money in kind under labor and cloud only', () => {
    setUp([
      { category: 'hardware', name: '센서' },
      { category: 'cloud', name: '클라우드' },
    ]);
    expect(screen.queryByLabelText('B. HW 1번째 내역, 기업 현물(원)')).not.toBeInTheDocument();
    expect(screen.getByLabelText('G. 클라우드 1번째 내역, 기업 현물(원)')).toBeEnabled();
  });

  it('adds a line to its category, removes it and takes it back', async () => {
    const { user, value } = setUp([]);
    await user.click(screen.getByRole('button', { name: /내역 추가.*D. 네트워크/ }));
    await user.type(screen.getByLabelText('D. 네트워크 1번째 내역'), '통신망');
    await user.click(screen.getByRole('button', { name: /삭제.*D. 네트워크/ }));
    expect(value()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '되돌리기' }));
    expect(value()).toMatchObject([{ category: 'network', name: '통신망' }]);
  });

  it('offers the costs that have to be in the budget until they are named', async () => {
    const { user, value } = setUp([]);
    await user.click(screen.getByRole('button', { name: '회계정산 수수료 910,000원 넣기' }));
    expect(value()).toMatchObject([{ category: 'other', name: '회계정산 수수료', companyCashKrw: 910_000 }]);
    expect(screen.queryByRole('button', { name: /회계정산 수수료 910,000원 넣기/ })).not.toBeInTheDocument();
  });

  it('reads an amount in a cell as every field does, and keeps the last one where it cannot', async () => {
    const { user, value } = setUp([{ category: 'hardware', name: '센서', governmentKrw: 7 }]);
    const cell = screen.getByLabelText('B. HW 1번째 내역, 정부지원금(원)');
    for (const [text, amount] of [
      ['1억 5천', 150_000_000],
      ['5천만', 50_000_000],
      ['50000000.5', 50_000_000],
      ['-100', 50_000_000],
    ] as const) {
      fireEvent.change(cell, { target: { value: text } });
      expect(value()).toMatchObject([{ governmentKrw: amount }]);
    }
    expect(cell).toBeInvalid();
    expect(cell).toHaveAccessibleDescription(/음수는 넣을 수 없습니다.*5,000만 원/);
    await user.clear(cell);
    await user.type(cell, '천오백');
    await user.tab();
    await user.click(screen.getByRole('button', { name: '15,000,000원 (1,500만 원)' }));
    expect(value()).toMatchObject([{ governmentKrw: 15_000_000 }]);
  });

  it('puts pasted cells into the lines of their category, marks what does not fit and adds what is more', () => {
    const { value } = setUp([
      { category: 'hardware', name: '센서', governmentKrw: 7 },
      { category: 'cloud', name: '클라우드', companyInKindKrw: 5 },
      { category: 'hardware', name: '', companyCashKrw: 9 },
    ]);
    const text = '게이트웨이\t1억\t3,000만 원\r\n서버\t약 2억\t0\r\n케이블\t1,000\t2,000\t0\t99\r\n';
    fireEvent.paste(screen.getByLabelText('B. HW 1번째 내역'), {
      clipboardData: { getData: () => text } as unknown as DataTransfer,
    });
    expect(value()).toEqual([
      { category: 'hardware', name: '게이트웨이', governmentKrw: 100_000_000, companyCashKrw: 30_000_000 },
      { category: 'cloud', name: '클라우드', companyInKindKrw: 5 },
      { category: 'hardware', name: '서버', companyCashKrw: 0 },
      {
        category: 'hardware',
        name: '케이블',
        governmentKrw: 1_000,
        companyCashKrw: 2_000,
        companyInKindKrw: 0,
      },
    ]);
    const cell = screen.getByLabelText('B. HW 2번째 내역, 정부지원금(원)');
    expect(cell).toBeInvalid();
    expect(cell).toHaveAccessibleDescription(/붙여 넣은 “약 2억”: 금액을 읽지 못했습니다/);
    expect(screen.getByText(/읽지 못한 칸이 1개 있습니다.*오른쪽 1칸은 넣지 않았습니다/)).toBeInTheDocument();
    fireEvent.change(cell, { target: { value: '2억' } });
    expect(cell).toBeValid();
  });
});
