import type { FormSectionTerms } from '../../../core/form-terms.ts';
import type { FigureTerms, FormCheck } from '../../../form/form.ts';
import { DATA_COST_LINES } from '../../../form/plan-examples.ts';
import * as tables from './cost-tables.ts';
import { DATA, ifAny, planPage } from './own-fields.ts';

const product = (name: string, label: string, ...of: string[]): FigureTerms => ({
  name,
  label,
  how: 'product',
  of,
  type: 'money',
});
const sum = (name: string, label: string, of: string): FigureTerms => ({
  name,
  label,
  how: 'sum',
  of: [of],
  type: 'money',
});
const quoteOrder = (field: string): FormCheck => ({
  check: 'order',
  of: [`${field}.quotedOn`, `${field}.validUntil`],
  message: '견적 유효일이 견적일보다 빠릅니다.',
});

/** 4. 사업비 내역. */
export const COST_PAGES: readonly FormSectionTerms[] = [
  planPage(
    'plan-costs',
    '사업비 내역',
    '비목별로 정부지원금, 현금, 현물을 나눕니다. 합계는 사업비 편성과 같아야 합니다.',
    [
      { use: 'plan.costLines', exampleOf: { [DATA]: DATA_COST_LINES } },
      ifAny(
        'plan.costNotes',
        '산출 근거와 설명',
        '금액이 어떻게 나왔는지 덧붙일 것을 적습니다.',
        '견적서 3부를 첨부합니다.',
      ),
    ],
  ),
  planPage(
    'plan-cost-software',
    'SW 비용',
    '소프트웨어를 사는 비용과 기능점수로 계산한 개발비를 적습니다.',
    [tables.SOFTWARE_COSTS],
    {
      figures: [
        product(
          'developmentCost',
          '개발원가 (기능점수 × 단가 × 보정계수)',
          'plan.softwareCosts.functionPoints',
          'plan.softwareCosts.unitPriceKrw',
          'plan.softwareCosts.factor',
        ),
        sum('developmentTotal', 'S/W 개발비 A', 'plan.softwareCosts.developmentKrw'),
        sum('purchaseTotal', 'S/W 구입비 C', 'plan.softwareCosts.purchaseKrw'),
      ],
      checks: [quoteOrder('plan.softwareCosts')],
    },
  ),
  planPage(
    'plan-cost-hardware',
    'HW·네트워크 비용',
    '품목마다 규격과 단가, 견적의 유효일을 적습니다.',
    [tables.HARDWARE_COSTS, tables.NETWORK_COSTS],
    {
      figures: [
        product(
          'hardwareTotal',
          'H/W 구입비 B',
          'plan.hardwareCosts.unitPriceKrw',
          'plan.hardwareCosts.quantity',
        ),
        product(
          'networkTotal',
          'N/W 구축비 D',
          'plan.networkCosts.unitPriceKrw',
          'plan.networkCosts.quantity',
        ),
      ],
      checks: [quoteOrder('plan.hardwareCosts'), quoteOrder('plan.networkCosts')],
    },
  ),
  planPage(
    'plan-cost-others',
    '기타·인건비·클라우드',
    '의무 비용과 현물을 적습니다.',
    [tables.OTHER_COSTS, tables.LABOUR_COSTS, tables.CLOUD_COSTS],
    {
      figures: [
        product('otherTotal', '기타 비용 E', 'plan.otherCosts.unitPriceKrw', 'plan.otherCosts.quantity'),
        sum('labourTotal', '인건비 F', 'plan.labourCosts.amountKrw'),
        product('cloudTotal', '클라우드 이용료 G', 'plan.cloudCosts.monthlyKrw', 'plan.cloudCosts.months'),
      ],
      checks: [
        {
          check: 'count',
          of: ['plan.otherCosts.kind'],
          is: 'accounting',
          least: 1,
          message: '회계정산 수수료를 꼭 넣어야 합니다.',
        },
      ],
    },
  ),
];
