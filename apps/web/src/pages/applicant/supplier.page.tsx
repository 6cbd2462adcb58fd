import { SupplierPicker } from '../../features/applications/supplier-picker.tsx';
import { isWriting } from '../../features/applications/section-order.ts';
import { Page } from '../../ui/page.tsx';
import { ApplicationFrame, trailOf } from './application-frame.tsx';
import { NextTaskActions } from './next-task-actions.tsx';

/** 공급기업 지정. */
export function SupplierPage() {
  return (
    <ApplicationFrame>
      {(open) => (
        <Page
          title="공급기업"
          trail={trailOf(open.application)}
          lead="시스템을 만들어 줄 공급기업을 공급기업 Pool에서 고릅니다. 고른 공급기업은 사업계획서를 함께 쓰고 자기 서류를 올릴 수 있습니다."
        >
          <div className="stack">
            <SupplierPicker
              application={open.application}
              readOnly={!isWriting(open.application) || open.application.reopenedAt !== null}
            />
            <NextTaskActions {...open} current="supplier" />
          </div>
        </Page>
      )}
    </ApplicationFrame>
  );
}
