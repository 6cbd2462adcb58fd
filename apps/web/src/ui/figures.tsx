import type { FieldValues, FormCatalogue } from '@subsidy/rules';
import { figuresOf } from '@subsidy/rules/case';
import { Facts } from './card.tsx';

/** 자동 계산 항목 of a page of the form: what follows from the answers above it. Nothing where the page has none. */
export function Figures({
  form,
  section,
  values,
}: {
  form: Pick<FormCatalogue, 'application' | 'plan' | 'figures'>;
  section: string;
  values: FieldValues;
}) {
  const figures = figuresOf(form, section, values);
  if (figures.length === 0) return null;
  return (
    <div role="group" className="stack-tight" aria-label="자동으로 계산한 값">
      <p className="muted small">답에서 자동으로 계산합니다.</p>
      <Facts
        items={figures.map(({ name, label, text }) => ({
          key: name,
          name: label,
          value: text ?? <span className="muted">아직 계산할 수 없습니다</span>,
        }))}
      />
    </div>
  );
}
