import type { ApplicationView, LeadCompanyView } from '@subsidy/contract';
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
  const [asked, setAsked] = useState<{ lead: LeadCompanyView | null } | null>(null);
  const name = useCaseStep(application.id, (leadCompanyId: string | null) =>
    nameLeadCompany(application.id, { leadCompanyId }),
  );
  const { leadCompany: pledge, status } = application;
  const choose = (lead: LeadCompanyView | null): void => {
    if (pledge?.status === 'confirmed') setAsked({ lead });
    else name.mutate(lead?.id ?? null);
  };
  return (
    <div className="stack">
      {asked === null && <ProblemBanner error={name.error} />}
      {pledge === null ? (
        <p className="muted">아직 고르지 않았습니다. 제출하기 전에 골라야 합니다.</p>
      ) : (
        <Card title="고른 주관기업" tone="tint">
          <div className="row-apart">
            <LeadCompanyState pledge={pledge} />
            {!readOnly && status === 'draft' && (
              <Button look="secondary" size="small" busy={name.isPending} onClick={() => choose(null)}>
                선택 취소
              </Button>
            )}
          </div>
        </Card>
      )}
      {!readOnly && (
        <LeadCompanySearch
          busy={name.isPending}
          chosenId={pledge?.status === 'declined' ? undefined : pledge?.leadCompanyId}
          onChoose={choose}
        />
      )}
      <ConfirmDialog
        open={asked !== null}
        title="이미 확인한 주관기업을 바꿀까요?"
        action={asked?.lead == null ? '선택 취소' : `${asked.lead.name}(으)로 바꾸기`}
        busy={name.isPending}
        error={name.error}
        onClose={() => {
          name.reset();
          setAsked(null);
        }}
        onConfirm={() => name.mutate(asked?.lead?.id ?? null, { onSuccess: () => setAsked(null) })}
      >
        <p>{`${pledge?.leadCompanyName ?? ''}의 확인이 없어지고, 그 회사에 메일로 알립니다. 새 주관기업이 금액을 다시 확인해야 합니다.`}</p>
      </ConfirmDialog>
    </div>
  );
}

function LeadCompanySearch({
  busy,
  chosenId,
  onChoose,
}: {
  busy: boolean;
  chosenId: string | undefined;
  onChoose: (lead: LeadCompanyView) => void;
}) {
  const [words, setWords] = useState('');
  const found = useLeadCompanies(useDeferredValue(cleanText(words)));
  return (
    <section className="stack-tight" aria-label="주관기업 찾기">
      <TextField
        label="주관기업 찾기"
        hint="회사 이름이나 사업자등록번호로 찾습니다."
        type="search"
        required={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Loading query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="찾는 주관기업이 없습니다.">
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
