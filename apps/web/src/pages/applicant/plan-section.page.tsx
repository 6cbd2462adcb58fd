import type { FormSection } from '@subsidy/rules';
import { useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../error.page.tsx';
import { fieldsOfSection } from '../../features/applications/missing.ts';
import { PlanField } from '../../features/plan/plan-field.tsx';
import { neighbors, planSections, widthOf } from '../../features/plan/plan-sections.ts';
import { Answers } from '../../ui/answers.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { ko } from '../../i18n/ko.ts';
import { addressOf } from './application-frame.tsx';
import { PlanFrame, planTrailOf, type PlanCase } from './plan-frame.tsx';

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
      width={widthOf(section.section)}
      status={isOpen ? <SavedAt state={autosave.save} /> : undefined}
    >
      <div className="stack-loose">
        {isOpen ? (
          fields.map((field) => (
            <PlanField key={field.field} field={field} writing={writing} plan={application.fundingPlan} />
          ))
        ) : (
          <>
            <Banner title="읽기 전용입니다">지금은 이 계획서를 고칠 수 없습니다.</Banner>
            <Answers fields={fields} values={writing.values} />
          </>
        )}
        <SectionSteps plan={plan} section={section} />
      </div>
    </Page>
  );
}

function SectionSteps({ plan, section }: { plan: PlanCase; section: FormSection }) {
  const navigate = useNavigate();
  const base = addressOf(plan.application.id, 'plan');
  const { previous, next } = neighbors(planSections(plan.form), section.section);
  const goOn = async (): Promise<void> => {
    await plan.autosave.flush();
    await navigate(next === undefined ? base : `${base}/${next.section}`);
  };
  const onward = next === undefined ? '저장하고 목록으로' : `저장하고 다음: ${next.title}`;
  return (
    <div className="form-actions">
      <Button onClick={() => void goOn()}>{plan.isOpen ? onward : (next?.title ?? '목록으로')}</Button>
      {previous !== undefined && (
        <LinkButton look="secondary" to={`${base}/${previous.section}`}>
          {ko.back}
        </LinkButton>
      )}
      <LinkButton look="quiet" to={base}>
        계획서 목록
      </LinkButton>
    </div>
  );
}
