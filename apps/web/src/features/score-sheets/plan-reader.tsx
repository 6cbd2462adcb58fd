import type { ApplicationView, FormView } from '@subsidy/contract';
import type { ReactNode } from 'react';
import { Answers } from '../../ui/answers.tsx';
import { Figures } from '../../ui/figures.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import './plan-reader.css';

/** One section of application or plan, read only. */
export function SectionContents({
  view,
  form,
  section,
}: {
  view: ApplicationView;
  form: FormView;
  section: string;
}) {
  const fields = [...form.application, ...form.plan].filter((field) => field.section === section);
  return (
    <>
      <Answers fields={fields} values={view.fields} />
      <Figures form={form} section={section} values={view.fields} />
    </>
  );
}

/** The title of a section. */
export const sectionTitle = (form: FormView, section: string): string =>
  form.sections.find((candidate) => candidate.section === section)?.title ?? section;

/** The plan beside the sheet: one section at a time, chosen here or by the criterion that is being scored. */
export function PlanReader({
  view,
  form,
  section,
  onSection,
  children,
}: {
  view: ApplicationView;
  form: FormView;
  section: string;
  onSection: (section: string) => void;
  /** What stands under the section, for example documents. */
  children?: ReactNode;
}) {
  return (
    <section className="plan-reader" aria-label="사업계획서">
      <SelectField
        label="보고 있는 부분"
        value={section}
        options={form.sections.map(({ section: value, title, stage }) => ({
          value,
          label: stage === 'plan' ? `계획서 · ${title}` : `신청서 · ${title}`,
        }))}
        onChange={(event) => onSection(event.target.value || section)}
      />
      <div
        className="plan-reader-contents"
        tabIndex={0}
        role="region"
        aria-label={sectionTitle(form, section)}
      >
        <h2 className="group-title">{sectionTitle(form, section)}</h2>
        <SectionContents view={view} form={form} section={section} />
        {children}
      </div>
    </section>
  );
}
