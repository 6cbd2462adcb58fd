import type { FieldValues, FormField, FormSection } from '@subsidy/rules';
import { useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../error.page.tsx';
import { fieldsOfSection } from '../../features/applications/missing.ts';
import { nextTask } from '../../features/applications/next-task.ts';
import { sectionBeside } from '../../features/applications/section-order.ts';
import { PlanField } from '../../features/plan/plan-field.tsx';
import { planSections, widthOf } from '../../features/plan/plan-sections.ts';
import { Signatures } from '../../features/case/signatures.tsx';
import { Answers } from '../../ui/answers.tsx';
import { Figures } from '../../ui/figures.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { addressOf } from './application-frame.tsx';
import { PlanFrame, planTrailOf, type PlanCase } from './plan-frame.tsx';
import { planTasks } from './plan-tasks.ts';

/** One page of the plan: saved while it is written, with the page before and the next one. */
export function PlanSectionPage() {
  const { section = '' } = useParams();
  return (
    <PlanFrame>
      {(plan) => {
        const found = planSections(plan.form).find((one) => one.section === section);
        return found === undefined ? (
          <NotFoundPage />
        ) : (
          <PlanSection key={section} plan={plan} section={found} />
        );
      }}
    </PlanFrame>
  );
}

function PlanSection({ plan, section }: { plan: PlanCase; section: FormSection }) {
  const { application, form, autosave, writing, isOpen } = plan;
  useGoToHash();
  const fields = fieldsOfSection(form, section.section);
  return (
    <Page
      title={section.title}
      trail={planTrailOf(plan)}
      lead={section.lead}
      width={widthOf(fields)}
      status={isOpen ? <SavedAt state={autosave.save} /> : undefined}
    >
      <div className="stack-loose">
        {isOpen ? (
          fields.map((field) =>
            plan.role === 'supplier' && field.by === 'applicant' ? (
              <CompanysAnswer key={field.field} field={field} values={writing.values} />
            ) : (
              <PlanField key={field.field} field={field} writing={writing} plan={application.fundingPlan} />
            ),
          )
        ) : (
          <>
            <Banner title="읽기 전용입니다">지금은 이 계획서를 고칠 수 없습니다.</Banner>
            <Answers fields={fields} values={writing.values} />
          </>
        )}
        <Figures form={form} section={section.section} values={writing.values} />
        <Signatures applicationId={application.id} form={form} section={section.section} />
        <SectionSteps plan={plan} section={section} />
      </div>
    </Page>
  );
}

/** What the company alone answers, as its supplier reads it. */
function CompanysAnswer({ field, values }: { field: FormField; values: FieldValues }) {
  return (
    <div className="stack-tight">
      <Answers fields={[field]} values={values} />
      <p className="muted small">도입기업이 직접 답하는 항목입니다.</p>
    </div>
  );
}

/** 저장하고 다음: the page of the plan that is not finished yet; in the end the submission, or the list for the supplier. */
function SectionSteps({ plan, section }: { plan: PlanCase; section: FormSection }) {
  const navigate = useNavigate();
  const base = addressOf(plan.application.id, 'plan');
  const previous = sectionBeside(planSections(plan.form), section.section, -1);
  const after = sectionBeside(planSections(plan.form), section.section, 1);
  const next = nextTask(planTasks(plan), section.section);
  const end =
    plan.role === 'supplier'
      ? { label: '저장하고 목록으로', to: base }
      : { label: '저장하고 확인·제출', to: addressOf(plan.application.id, 'plan-submission') };
  const onward = next === null ? end : { label: `저장하고 다음: ${next.title}`, to: next.to ?? base };
  return (
    <div className="form-actions">
      {plan.isOpen && (
        <Button onClick={() => void plan.autosave.flush().then(() => navigate(onward.to))}>
          {onward.label}
        </Button>
      )}
      {!plan.isOpen && after !== undefined && (
        <LinkButton to={`${base}/${after.section}`}>다음: {after.title}</LinkButton>
      )}
      {previous !== undefined && (
        <LinkButton look="secondary" to={`${base}/${previous.section}`}>
          이전: {previous.title}
        </LinkButton>
      )}
      <LinkButton look={plan.isOpen ? 'quiet' : 'secondary'} to={base}>
        계획서 목록
      </LinkButton>
    </div>
  );
}
