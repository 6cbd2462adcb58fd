import type { ApplicationView, WithdrawBody } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useForm } from 'react-hook-form';
import { useCaseStep } from '../case/case-step.ts';
import { declineAward } from './api/decline-award.ts';
import { withdrawApplication } from './api/withdraw-application.ts';
import { useKeptForm } from '../../api/kept-draft.ts';
import { serverNow } from '../../api/now.ts';
import { ko } from '../../i18n/ko.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { visible } from '../../ui/text-rules.ts';
import type { Autosave } from '../applications/autosave.ts';
import { useFiling } from '../applications/filing.ts';
import { FilingObstacles } from '../applications/filing-obstacles.tsx';
import { declinationConsequences, LEAVING, withdrawalConsequences, type Leaving } from './consequences.ts';

const REASON_LENGTH = 1_000;

const SEND = { withdraw: withdrawApplication, declineAward } as const;

interface Values {
  reason: string;
  understood: boolean;
}

interface WithdrawalDialogProps {
  application: ApplicationView;
  /** What may still be on its way to the server: a withdrawn application takes nothing more. */
  autosave: Pick<Autosave, 'flush' | 'now'>;
  labelOf: (field: string) => string;
  /** The address at which a field stands. */
  placeOf: (field: string) => string;
  leaving: Leaving;
  open: boolean;
  onClose: () => void;
}

/** 신청 철회 or 선정 포기: the consequence in words, a reason, and a box to tick before it is done. What waits is saved first. */
export function WithdrawalDialog({ open, ...props }: WithdrawalDialogProps) {
  return (
    <Dialog open={open} title={LEAVING[props.leaving].title} onClose={props.onClose}>
      <WithdrawalForm {...props} />
    </Dialog>
  );
}

function WithdrawalForm({
  application,
  autosave,
  labelOf,
  placeOf,
  leaving,
  onClose,
}: Omit<WithdrawalDialogProps, 'open'>) {
  const words = LEAVING[leaving];
  const form = useForm<Values>({ defaultValues: { reason: '', understood: false } });
  const forget = useKeptForm(form, `${leaving} ${application.id}`, ['understood']);
  const { errors } = form.formState;
  // Forgotten and closed as soon as it has arrived: the way to this form is gone once the case was read again.
  const withdraw = useCaseStep(application.id, async (body: WithdrawBody) => {
    await SEND[leaving](application.id, body);
    forget();
    onClose();
  });
  const filing = useFiling(autosave, labelOf, withdraw);
  const submit = form.handleSubmit(({ reason }) => filing.file({ reason: cleanText(reason) }));
  const consequences =
    leaving === 'withdraw'
      ? withdrawalConsequences(application, serverNow())
      : declinationConsequences(application);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ul>
        {consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <TextAreaField
        id="withdrawal-reason"
        label={words.reason}
        hint={words.who}
        rows={3}
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: visible(`${words.reason}를 입력해 주세요.`),
          maxLength: { value: REASON_LENGTH, message: '이유는 1,000자까지 입력할 수 있습니다. 줄여 주세요.' },
        })}
      />
      <CheckboxField
        id="withdrawal-understood"
        label="되돌릴 수 없음을 확인했습니다."
        error={errors.understood?.message}
        {...form.register('understood', { required: '되돌릴 수 없음을 확인하고 표시해 주세요.' })}
      />
      <FilingObstacles
        title={`저장되지 않은 것이 있어 아직 할 수 없습니다: ${words.name}`}
        filing={filing}
        placeOf={placeOf}
      />
      <ProblemBanner error={filing.error} />
      <div className="dialog-actions">
        <Button type="submit" look="danger" busy={filing.busy} busyText={words.busy}>
          {words.name}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {ko.cancel}
        </Button>
      </div>
    </form>
  );
}
