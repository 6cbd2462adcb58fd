import type { ApplicationView } from '@subsidy/contract';
import { useState } from 'react';
import { mayDo } from '../case/allowed-actions.ts';
import { useCaseStep } from '../case/case-step.ts';
import { dropReopening } from './api/drop-reopening.ts';
import { reopenApplication } from './api/reopen-application.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import type { Autosave } from './autosave.ts';

interface ReopeningProps {
  application: ApplicationView;
  /** What is still on its way is sent before a copy is dropped, so that nothing comes after it. */
  autosave: Pick<Autosave, 'flush'>;
}

/** 다시 열기: the company may write a filed application anew before the deadline; what it filed stands until it is handed in again. */
export function Reopening({ application, autosave }: ReopeningProps) {
  if (application.reopenedAt !== null) return <Reopened application={application} autosave={autosave} />;
  return mayDo(application, 'reopen') ? <Reopen application={application} /> : null;
}

function Reopen({ application }: Pick<ReopeningProps, 'application'>) {
  const [asking, setAsking] = useState(false);
  const reopen = useCaseStep(application.id, () => reopenApplication(application.id));
  return (
    <div>
      <Button look="secondary" onClick={() => setAsking(true)}>
        제출한 신청서 고치기
      </Button>
      <ConfirmDialog
        open={asking}
        title="신청서를 다시 열까요?"
        action="다시 열기"
        busy={reopen.isPending}
        error={reopen.error}
        onClose={() => setAsking(false)}
        onConfirm={() => reopen.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <ul>
          <li>
            접수번호 <strong className="number">{application.receiptNumber}</strong>로 접수한 내용은{' '}
            <strong>다시 제출할 때까지 그대로 유효합니다.</strong>
          </li>
          <li>
            접수 마감(
            <Deadline at={application.closesAt} />
            )까지 다시 제출하지 않으면 고친 내용은 버려집니다.
          </li>
          <li>다시 제출하면 새 접수번호를 받고, 접수 시각도 그때로 바뀝니다.</li>
        </ul>
      </ConfirmDialog>
    </div>
  );
}

function Reopened({ application, autosave }: ReopeningProps) {
  const [asking, setAsking] = useState(false);
  const drop = useCaseStep(application.id, async () => {
    await autosave.flush();
    return dropReopening(application.id);
  });
  return (
    <>
      <Banner
        tone="warning"
        title="제출한 신청서를 다시 열어 고치고 있습니다"
        actions={
          <Button look="secondary" size="small" onClick={() => setAsking(true)}>
            고친 내용 버리기
          </Button>
        }
      >
        아직은 접수번호 {application.receiptNumber}로 접수한 내용이 유효합니다. 접수 마감까지 다시 제출해야
        고친 내용으로 심사합니다.
      </Banner>
      <ConfirmDialog
        open={asking}
        title="고친 내용을 버릴까요?"
        action="고친 내용 버리기"
        danger
        busy={drop.isPending}
        error={drop.error}
        onClose={() => setAsking(false)}
        onConfirm={() => drop.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>
          다시 연 뒤에 고친 답과 올리거나 지운 파일이 모두 버려지고, 접수번호 {application.receiptNumber}로
          접수한 내용으로 돌아갑니다. <strong>되돌릴 수 없습니다.</strong>
        </p>
      </ConfirmDialog>
    </>
  );
}
