import { planPartsFundingGap, type FundingPlan, type JsonValue } from '@subsidy/rules';
import { Banner } from '../../ui/banner.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { won } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { differenceInWords, PAYERS } from './cost.ts';

interface Part {
  key: string;
  label: string;
  expectedKrw: number;
  actualKrw: number;
  differenceKrw: number;
}

function partsOf(value: JsonValue | undefined, plan: FundingPlan): Part[] {
  const { expected, differences, ...actual } = planPartsFundingGap(value, plan);
  const parts: Part[] = PAYERS.map(({ key, label }) => ({
    key,
    label,
    expectedKrw: expected[key],
    actualKrw: actual[key],
    differenceKrw: differences[key],
  }));
  const total: Part = {
    key: 'total',
    label: '총사업비',
    expectedKrw: expected.totalCostKrw,
    actualKrw: actual.totalKrw,
    differenceKrw: differences.totalKrw,
  };
  return [...parts, total];
}

/** 사업비 편성과 비교: what the funding plan says, what the lines add up to, and the difference in words, live. */
export function CostComparison({ value, plan }: { value: JsonValue | undefined; plan: FundingPlan | null }) {
  if (plan === null) {
    return (
      <Banner tone="warning" title="사업비 편성을 아직 계산할 수 없습니다">
        신청서의 총사업비가 없어 비교할 기준이 없습니다. 신청서의 사업비를 먼저 확인하세요.
      </Banner>
    );
  }
  const parts = partsOf(value, plan);
  const isSame = parts.every(({ differenceKrw }) => differenceKrw === 0);
  return (
    <div className="stack-tight" role="status">
      <DataTable
        caption="사업비 편성과 비교"
        dense
        columns={[
          { key: 'label', label: '구분', rowHeader: true, cell: (part) => part.label },
          { key: 'expected', label: '사업비 편성', align: 'right', cell: (part) => won(part.expectedKrw) },
          { key: 'actual', label: '내역 합계', align: 'right', cell: (part) => won(part.actualKrw) },
          {
            key: 'difference',
            label: '차이',
            cell: (part) => (
              <Badge tone={part.differenceKrw === 0 ? 'good' : 'attention'}>
                {differenceInWords(part.differenceKrw)}
              </Badge>
            ),
          },
        ]}
        rows={parts}
        rowKey={(part) => part.key}
      />
      <p className="small">
        {isSame
          ? '내역의 합계가 사업비 편성과 모두 같습니다.'
          : '네 줄이 모두 "같습니다"가 되어야 계획서를 제출할 수 있습니다. 사업비 편성은 신청서의 총사업비와 현물로 정해집니다.'}
      </p>
    </div>
  );
}
