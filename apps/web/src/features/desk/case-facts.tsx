import type { ApplicationView } from '@subsidy/contract';
import { regionLabel, technoParkLabel, type FundingPlan } from '@subsidy/rules';
import { LeadCompanyState } from '../applications/lead-company-state.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { DocumentTable } from '../../ui/document-table.tsx';
import { businessNumber, isoDayOf, won } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { caseDocumentAddress } from '../case/api/case-document-address.ts';

const place = ({ regionCode, city }: ApplicationView['company']): string =>
  [regionCode === null ? '' : regionLabel(regionCode), city ?? ''].filter(Boolean).join(' ') || '–';

/** Company, supplier and money of a case. */
export function CaseFacts({ view }: { view: ApplicationView }) {
  const { company, supplier } = view;
  return (
    <Card title="기업과 사업비">
      <div className="stack">
        <Facts
          items={[
            { key: 'name', name: '도입기업', value: <CompanyName company={company} /> },
            {
              key: 'number',
              name: '사업자등록번호',
              value: <span className="number">{businessNumber(company.businessRegistrationNumber)}</span>,
            },
            { key: 'place', name: '사업장', value: place(company) },
            { key: 'park', name: '관할 테크노파크', value: technoParkLabel(view.technoParkCode ?? '') },
            { key: 'title', name: '과제명', value: view.projectTitle ?? '–' },
            { key: 'supplier', name: '공급기업', value: <SupplierText supplier={supplier} /> },
            ...(view.asksLeadCompany
              ? [{ key: 'lead', name: '주관기관', value: <LeadText view={view} /> }]
              : []),
          ]}
        />
        <CaseMoney view={view} />
      </div>
    </Card>
  );
}

/** 신청과 인정, one above the other; before filing, what is typed. */
function CaseMoney({ view }: { view: ApplicationView }) {
  const { fundingPlan, appliedFundingPlan, costReview } = view;
  if (fundingPlan === null) return <p className="muted">총사업비를 적지 않았습니다.</p>;
  return (
    <>
      <MoneyBar parts={moneyParts(appliedFundingPlan ?? fundingPlan, '기업')} title="사업비 편성 (신청)" />
      {appliedFundingPlan !== null &&
        costReview === null &&
        hasChangedLead(fundingPlan, appliedFundingPlan) && (
          <MoneyBar parts={moneyParts(fundingPlan, '기업')} title="사업비 편성 (주관기관 확인)" />
        )}
      {costReview?.status === 'final' && (
        <MoneyBar parts={moneyParts(costReview.fundingPlan, '기업')} title="사업비 편성 (인정)" />
      )}
      <p className="muted small">
        {`현물 한도 ${won(fundingPlan.companyInKindMaxKrw)} · 남은 정부지원 한도 ${won(fundingPlan.governmentCapKrw)}`}
      </p>
    </>
  );
}

/** The lead company said what it pays after the application was filed. */
const hasChangedLead = (now: FundingPlan, filed: FundingPlan): boolean =>
  now.leadCompanyKrw !== filed.leadCompanyKrw;

/** The name as filed; a name that has changed since is a thing to look at. */
function CompanyName({ company: { name, nameNow } }: Pick<ApplicationView, 'company'>) {
  if (nameNow === null) return <>{name}</>;
  return (
    <span className="cell-stack">
      <span>{name}</span>
      <span className="small">
        현재 상호: <strong>{nameNow}</strong> (제출한 뒤 바뀌었습니다)
      </span>
    </span>
  );
}

/** 주관기관 and what it has said; without its confirmation no case passes. */
const LeadText = ({ view: { leadCompany } }: { view: ApplicationView }) =>
  leadCompany === null ? <>지정하지 않음</> : <LeadCompanyState pledge={leadCompany} />;

function SupplierText({ supplier }: { supplier: ApplicationView['supplier'] }) {
  if (supplier === null) return <>지정하지 않음 (단독 신청)</>;
  return (
    <span className="cell-stack">
      <span className="row">
        {supplier.name}
        {supplier.inPool ? <Badge tone="good">Pool 등록</Badge> : <Badge tone="ended">Pool 미등록</Badge>}
      </span>
      <span className="muted small number">
        {businessNumber(supplier.businessRegistrationNumber)}
        {supplier.specialty !== null && ` · ${supplier.specialty}`}
        {supplier.grade !== null && ` · 역량진단 ${supplier.grade}`}
      </span>
    </span>
  );
}

/** Documents of one stage of a case. */
export function CaseDocuments({ view, stage }: { view: ApplicationView; stage: 'application' | 'plan' }) {
  const documents = view.documents.filter((document) => document.stage === stage);
  const submittedAt = stage === 'plan' ? view.planSubmittedAt : view.submittedAt;
  return (
    <Card title={stage === 'plan' ? '계획서 서류' : '제출 서류'}>
      <DocumentTable
        documents={documents}
        addressOf={({ id }) => caseDocumentAddress(view.id, id)}
        submittedOn={submittedAt === null ? null : isoDayOf(submittedAt)}
      />
    </Card>
  );
}
