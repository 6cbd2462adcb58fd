import { LinkButton } from '../../ui/button.tsx';
import { SupplierPicker } from '../../features/applications/supplier-picker.tsx';
import { isWriting } from '../../features/applications/section-order.ts';
import { Page } from '../../ui/page.tsx';
import { addressOf, ApplicationFrame, trailOf } from './application-frame.tsx';

/** 공급기업 지정. */
export function SupplierPage() {
  return (
    <ApplicationFrame>
      {({ application }) => (
        <Page
          title="공급기업"
          trail={trailOf(application)}
          lead="시스템을 만들어 줄 공급기업을 공급기업 Pool에서 고릅니다. 고른 공급기업은 사업계획서를 함께 쓰고 자기 서류를 올릴 수 있습니다."
        >
          <div className="stack">
            <SupplierPicker application={application} readOnly={!isWriting(application)} />
            <div className="form-actions">
              <LinkButton to={addressOf(application.id)} look="secondary">
                신청서 목록
              </LinkButton>
            </div>
          </div>
        </Page>
      )}
    </ApplicationFrame>
  );
}
