import type { ApplicationView, SupplierView } from '@subsidy/contract';
import { cleanText, regionLabel } from '@subsidy/rules';
import { useDeferredValue, useState } from 'react';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { businessNumber } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCaseStep } from '../case/case-step.ts';
import { chooseSupplier } from './api/choose-supplier.ts';
import { useSuppliers } from './api/list-suppliers.ts';

/** Chooses the supplier of an application, or takes the choice back. */
export function SupplierPicker({
  application,
  readOnly,
}: {
  application: ApplicationView;
  readOnly: boolean;
}) {
  const choose = useCaseStep(application.id, (supplierId: string | null) =>
    chooseSupplier(application.id, { supplierId }),
  );
  const { supplier } = application;
  return (
    <div className="stack">
      <ProblemBanner error={choose.error} />
      {supplier === null ? (
        <p className="muted">
          아직 고르지 않았습니다. 자체 개발 인력으로 단독 신청하면 고르지 않아도 됩니다.
        </p>
      ) : (
        <Card title="고른 공급기업" tone="tint">
          <div className="row-apart">
            <SupplierLines supplier={supplier} />
            {!readOnly && (
              <Button
                look="secondary"
                size="small"
                busy={choose.isPending}
                onClick={() => choose.mutate(null)}
              >
                선택 취소
              </Button>
            )}
          </div>
          {!supplier.inPool && (
            <Banner tone="warning">
              이 공급기업은 공급기업 Pool에 등록되어 있지 않습니다. 제출 전에 등록되어야 합니다.
            </Banner>
          )}
        </Card>
      )}
      {!readOnly && (
        <SupplierSearch busy={choose.isPending} chosenId={supplier?.id} onChoose={choose.mutate} />
      )}
    </div>
  );
}

function SupplierSearch({
  busy,
  chosenId,
  onChoose,
}: {
  busy: boolean;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}) {
  const [words, setWords] = useState('');
  const search = useDeferredValue(cleanText(words));
  const found = useSuppliers(search);
  return (
    <section className="stack-tight" aria-label="공급기업 찾기">
      <TextField
        label="공급기업 찾기"
        hint="이름, 사업자등록번호, 전문 분야로 찾습니다."
        type="search"
        required={false}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Loading query={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="찾는 공급기업이 없습니다.">
              이름을 줄여서 찾아보세요. Pool에 등록되지 않은 공급기업은 먼저 등록해야 합니다.
            </EmptyState>
          ) : (
            <ul className="plain-list">
              {items.map((supplier) => (
                <li key={supplier.id} className="answer-row">
                  <SupplierLines supplier={supplier} />
                  <Button
                    look="secondary"
                    size="small"
                    busy={busy}
                    disabled={supplier.id === chosenId}
                    onClick={() => onChoose(supplier.id)}
                  >
                    {supplier.id === chosenId ? '고름' : '고르기'}
                    <span className="visually-hidden">: {supplier.name}</span>
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

function SupplierLines({ supplier }: { supplier: SupplierView }) {
  const facts = [
    businessNumber(supplier.businessRegistrationNumber),
    supplier.regionCode === null ? null : regionLabel(supplier.regionCode),
    supplier.specialty,
    supplier.grade === null ? null : `역량진단 ${supplier.grade}`,
  ].filter((fact) => fact !== null);
  return (
    <div>
      <p className="row">
        <strong>{supplier.name}</strong>
        {supplier.inPool ? <Badge tone="good">Pool 등록</Badge> : <Badge tone="attention">Pool 미등록</Badge>}
      </p>
      <p className="small muted">{facts.join(' · ')}</p>
    </div>
  );
}
