import type { FormCatalogue, FieldValues } from '@subsidy/rules';
import { Link } from 'react-router';
import { Answers } from '../../ui/answers.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Card } from '../../ui/card.tsx';
import { planSections } from './plan-sections.ts';

/** 제출 전 확인: the whole plan as it will be sent, each page with 수정. */
export function PlanCheck({
  form,
  values,
  addressOf,
}: {
  form: FormCatalogue;
  values: FieldValues;
  /** Where a page is written; null where it cannot be changed. */
  addressOf: (section: string) => string | null;
}) {
  return (
    <div className="stack">
      {planSections(form).map(({ section, title }) => {
        const address = addressOf(section);
        return (
          <Card
            key={section}
            title={title}
            actions={
              address !== null && (
                <Link to={address}>
                  수정<span className="visually-hidden">: {title}</span>
                </Link>
              )
            }
          >
            <Answers fields={form.plan.filter((field) => field.section === section)} values={values} />
            <Figures form={form} section={section} values={values} />
          </Card>
        );
      })}
    </div>
  );
}
