import type { FormSection, Missing } from '@subsidy/rules';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../error.page.tsx';
import { serverNow } from '../../api/now.ts';
import { CatalogueFields } from '../../features/applications/catalogue-fields.tsx';
import { mayDo } from '../../features/case/allowed-actions.ts';
import { FundingPreview } from '../../features/applications/funding-preview.tsx';
import { fieldsOfSection, missingNow, useNotesNow } from '../../features/applications/missing.ts';
import { isFieldOpen } from '../../features/applications/openness.ts';
import { applicationSections, sectionBeside } from '../../features/applications/section-order.ts';
import { controlId } from '../../features/forms/values.ts';
import { Signatures } from '../../features/case/signatures.tsx';
import { Answers } from '../../ui/answers.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Banner } from '../../ui/banner.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { isoDayOf } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { addressOf, ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';
import { NextTaskActions } from './next-task-actions.tsx';

/** 신청서 한 쪽: a short page of fields with autosave. */
export function SectionPage() {
  const { section = '' } = useParams();
  return (
    <ApplicationFrame>{(open) => <Section key={section} section={section} {...open} />}</ApplicationFrame>
  );
}

function Section({ application, form, autosave, section }: OpenApplication & { section: string }) {
  const [search] = useSearchParams();
  const checking = search.has('check');
  const found = applicationSections(form).find((one) => one.section === section);
  const fields = fieldsOfSection(form, section);
  const { values } = autosave;
  const missing = useMemo(
    () => missingNow('application', application, form, values, isoDayOf(serverNow())),
    [application, form, values],
  );
  const problems = useMemo(() => byField(missing), [missing]);
  const notes = useNotesNow(application, values);
  useGoToHash();
  if (found === undefined) return <NotFoundPage />;
  const before = sectionBeside(applicationSections(form), section, -1);
  const after = sectionBeside(applicationSections(form), section, 1);
  const isOpen = (field: string): boolean => isFieldOpen(application.open, field);
  const readOnly = !fields.some(({ field }) => isOpen(field));
  const wrong = fields.flatMap(({ field }) => {
    const problem = problems.get(field);
    return problem === undefined ? [] : [{ fieldId: controlId(field), message: problem.message }];
  });
  return (
    <Page
      title={found.title}
      trail={trailOf(application)}
      lead={found.lead}
      status={readOnly ? undefined : <SavedAt state={autosave.save} />}
    >
      <div className="stack">
        {readOnly && (
          <Banner>
            {application.status === 'draft'
              ? '접수 기간이 아니어서 고칠 수 없습니다.'
              : mayDo(application, 'reopen')
                ? '제출한 내용입니다. 접수 마감 전에는 신청 화면에서 다시 열어 고칠 수 있습니다.'
                : '제출한 내용이라 고칠 수 없습니다. 고쳐야 하면 관할 테크노파크에 문의하세요.'}
          </Banner>
        )}
        {checking && !readOnly && <ErrorSummary items={wrong} attempt={0} title="이 쪽에서 확인할 것" />}
        {readOnly ? (
          <Answers fields={fields} values={values} />
        ) : (
          <CatalogueFields
            fields={fields}
            autosave={autosave}
            problems={problems}
            notes={notes}
            isOpen={isOpen}
            checking={checking}
          />
        )}
        <Figures form={form} section={section} values={values} />
        <Signatures applicationId={application.id} form={form} section={section} />
        {section === 'funding' && <FundingPreview application={application} values={values} />}
        <NextTaskActions
          application={application}
          form={form}
          autosave={autosave}
          current={section}
          before={pageOf(application.id, before)}
          after={pageOf(application.id, after)}
        />
      </div>
    </Page>
  );
}

function byField(missing: readonly Missing[]): Map<string, Missing> {
  const map = new Map<string, Missing>();
  for (const one of missing) {
    if (one.field !== undefined && !map.has(one.field)) map.set(one.field, one);
  }
  return map;
}

const pageOf = (id: string, section: FormSection | undefined) =>
  section === undefined
    ? undefined
    : { title: section.title, to: addressOf(id, `sections/${section.section}`) };
