import type { LeadPledgeDetail } from '@subsidy/contract';
import { Banner } from '../../ui/banner.tsx';
import { won } from '../../ui/format.ts';
import { MoneyBar, moneyParts, type PayerNames } from '../../ui/money-bar.tsx';

const NAMES: PayerNames = {
  government: '정부지원금',
  lead: '우리 회사(주관기관)',
  province: '시·도 지방비',
  city: '시·군·구 지방비',
  local: '지방비',
  company: '신청기업 부담금',
  'in-kind': '신청기업 현물',
};

/** Who pays what if the lead company pays this much: the company bears the rest. */
export function PledgeMoney({ pledge, amountKrw }: { pledge: LeadPledgeDetail; amountKrw: number }) {
  const { fundingPlan: plan, money } = pledge;
  if (plan === null || money === null) return null;
  const companyKrw = plan.companyKrw + plan.leadCompanyKrw - amountKrw;
  const parts = moneyParts(
    { ...plan, leadCompanyKrw: amountKrw, companyCashKrw: companyKrw, companyInKindKrw: 0 },
    NAMES,
  );
  return (
    <>
      <MoneyBar parts={parts} title="누가 얼마를 내나요?" />
      {amountKrw < money.neededKrw && (
        <Banner tone="warning" title="신청기업의 부담이 공고가 정한 비율을 넘습니다">
          {`${won(money.neededKrw)} 이상 내시거나 신청기업이 총사업비를 줄여야 요건검토를 통과할 수 있습니다.`}
        </Banner>
      )}
    </>
  );
}
