import type { ApplicationView } from '@subsidy/contract';
import { mayNameLeadCompany } from '@subsidy/rules';
import { LeadCompanyPicker } from '../../features/applications/lead-company-picker.tsx';
import { isWriting } from '../../features/applications/section-order.ts';
import { Page } from '../../ui/page.tsx';
import { ApplicationFrame, trailOf } from './application-frame.tsx';
import { NextTaskActions } from './next-task-actions.tsx';

/** While the draft is written, and in the place of one that declined. */
const mayName = (application: ApplicationView): boolean =>
  application.status === 'draft'
    ? isWriting(application)
    : mayNameLeadCompany(application.status, application.leadCompany?.status ?? null);

/** 주관기관 지정. */
export function LeadCompanyPage() {
  return (
    <ApplicationFrame>
      {(open) => (
        <Page
          title="주관기관"
          trail={trailOf(open.application)}
          lead="비용을 함께 낼 대기업을 고릅니다. 고르면 그 회사 담당자에게 메일이 가고, 담당자가 낼 금액을 확인합니다. 확인하기 전에도 제출할 수 있지만, 확인해야 요건검토를 통과합니다."
        >
          <div className="stack">
            <LeadCompanyPicker application={open.application} readOnly={!mayName(open.application)} />
            <NextTaskActions {...open} current="lead-company" />
          </div>
        </Page>
      )}
    </ApplicationFrame>
  );
}
