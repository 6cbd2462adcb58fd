import type { ApplicationView, LeadCompanyView, LeadPledgeView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useDeferredValue, useState } from 'react';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { businessNumber } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCaseStep } from '../case/case-step.ts';
import { nameLeadCompany } from './api/name-lead-company.ts';
import { useLeadCompanies } from './api/list-lead-companies.ts';
import { LeadCompanyState } from './lead-company-state.tsx';

/** Names the lead company of an application, and shows what it has said. One that has confirmed is not dropped by a slip. */
export function LeadCompanyPicker({
  application,
  readOnly,
}: {
  application: ApplicationView;
  readOnly: boolean;
}) {
  const [asked, setAsked] = useState<Replacement | null>(null);
  const name = useCaseStep(application.id, (leadCompanyId: string | null) =>
    nameLeadCompany(application.id, { leadCompanyId }),
  );
  const { leadCompany: pledge, status } = application;
  const choose = (lead: LeadCompanyView | null): void => {
    if (pledge?.status === 'confirmed') setAsked({ lead });
    else name.mutate(lead?.id ?? null);
  };
  const mayTakeBack = !readOnly && status === 'draft';
  return (
    <div className="stack">
      {asked === null && <ProblemBanner error={name.error} />}
      <Chosen pledge={pledge} busy={name.isPending} onTakeBack={mayTakeBack ? () => choose(null) : null} />
      {!readOnly && <LeadCompanySearch busy={name.isPending} pledge={pledge} onChoose={choose} />}
      <ReplaceDialog
        asked={asked}
        former={pledge?.leadCompanyName ?? ''}
        busy={name.isPending}
        error={name.error}
        onClose={() => {
          name.reset();
          setAsked(null);
        }}
        onConfirm={(lead) => name.mutate(lead?.id ?? null, { onSuccess: () => setAsked(null) })}
      />
    </div>
  );
}

/** What is to stand in the place of one that has confirmed; null: nobody. */
interface Replacement {
  lead: LeadCompanyView | null;
}

function Chosen({
  pledge,
  busy,
  onTakeBack,
}: {
  pledge: LeadPledgeView | null;
  busy: boolean;
  onTakeBack: (() => void) | null;
}) {
  if (pledge === null) {
    return <p className="muted">아직 고르지 않았습니다. 제출하기 전에 골라야 합니다.</p>;
  }
  return (
    <Card title="고른 주관기관" tone="tint">
      <div className="row-apart">
        <LeadCompanyState pledge={pledge} />
        {onTakeBack !== null && (
          <Button look="secondary" size="small" busy={busy} onClick={onTakeBack}>
            선택 취소
          </Button>
        )}
      </div>
    </Card>
  );
}

function ReplaceDialog({
  asked,
  former,
  onConfirm,
  ...dialog
}: {
  asked: Replacement | null;
  former: string;
  busy: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: (lead: LeadCompanyView | null) => void;
}) {
  const lead = asked?.lead ?? null;
  return (
    <ConfirmDialog
      {...dialog}
      open={asked !== null}
      title="이미 확인한 주관기관을 바꿀까요?"
      action={lead === null ? '선택 취소' : '주관기관 바꾸기'}
      onConfirm={() => onConfirm(lead)}
    >
      <p>{`${former}의 확인이 없어지고, 그 회사에 메일로 알립니다. 새 주관기관이 금액을 다시 확인해야 합니다.`}</p>
    </ConfirmDialog>
  );
}

function LeadCompanySearch({
  busy,
  pledge,
  onChoose,
}: {
  busy: boolean;
  pledge: LeadPledgeView | null;
  onChoose: (lead: LeadCompanyView) => void;
}) {
  const [words, setWords] = useState('');
  // One that has declined may be asked again.
  const chosenId = pledge?.status === 'declined' ? undefined : pledge?.leadCompanyId;
  const found = useLeadCompanies(useDeferredValue(cleanText(words)));
  return (
    <section className="stack-tight" aria-label="주관기관 찾기">
      <TextField
        label="주관기관 찾기"
        hint="회사 이름이나 사업자등록번호로 찾습니다."
        type="search"
        required={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Loading query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="찾는 주관기관이 없습니다.">
              이름을 줄여서 찾아보세요. 이 사업에 참여하는 대기업만 고를 수 있습니다.
            </EmptyState>
          ) : (
            <ul className="plain-list">
              {items.map((lead) => (
                <li key={lead.id} className="answer-row">
                  <div>
                    <strong>{lead.name}</strong>
                    <p className="small muted number">{businessNumber(lead.businessRegistrationNumber)}</p>
                  </div>
                  <Button
                    look="secondary"
                    size="small"
                    busy={busy}
                    disabled={lead.id === chosenId}
                    onClick={() => onChoose(lead)}
                  >
                    {lead.id === chosenId ? '고름' : '고르기'}
                    <span className="visually-hidden">: {lead.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loading>
    </section>
  );
}
