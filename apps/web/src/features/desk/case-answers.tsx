import type { ApplicationView, FormView } from '@subsidy/contract';
import { Signatures } from '../case/signatures.tsx';
import { Answers } from '../../ui/answers.tsx';
import { Icon } from '../../ui/icon.tsx';
import { formFileAddress } from '../case/api/form-file-address.ts';
import { Figures } from '../../ui/figures.tsx';
import { AnchorButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** The answers of one stage, section by section. */
export function CaseAnswers({
  view,
  form,
  stage,
}: {
  view: ApplicationView;
  form: FormView;
  stage: 'application' | 'plan';
}) {
  const fields = stage === 'plan' ? form.plan : form.application;
  const filled = fields.some(({ field }) => view.fields[field] !== undefined);
  if (!view.contentsVisible || !filled) {
    return (
      <EmptyState
        title={stage === 'plan' ? '아직 제출한 사업계획서가 없습니다.' : '아직 볼 수 있는 내용이 없습니다.'}
      >
        {view.contentsVisible
          ? '기업이 쓰기 시작하면 여기에 보입니다.'
          : '작성 중인 신청서의 내용은 기업만 볼 수 있습니다.'}
      </EmptyState>
    );
  }
  return (
    <div>
      <p>
        <AnchorButton look="quiet" size="small" href={formFileAddress(view.id, stage)} download>
          <Icon name="download" /> {stage === 'plan' ? '사업계획서 PDF' : '신청서 PDF'}
        </AnchorButton>
      </p>
      {form.sections
        .filter((section) => section.stage === stage)
        .map(({ section, title }) => (
          <Details key={section} open summary={title}>
            <Answers fields={fields.filter((field) => field.section === section)} values={view.fields} />
            <Figures form={form} section={section} values={view.fields} />
            <Signatures applicationId={view.id} form={form} section={section} />
          </Details>
        ))}
    </div>
  );
}
