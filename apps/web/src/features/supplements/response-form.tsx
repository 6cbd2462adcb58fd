import type { SupplementRequestView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useKeptForm } from '../../api/kept-draft.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { visible } from '../../ui/text-rules.ts';

/** Name of the kept draft of an answer. */
export const answerDraft = (requestId: string): string => `supplement-answer ${requestId}`;

const NOTE_LENGTH = 2_000;

/** 보완 답변: a note to the consultant, and sending once it was confirmed. What is still as it was is said before. */
export function ResponseForm({
  request,
  unchanged,
  onSend,
  busy,
  error,
}: {
  request: SupplementRequestView;
  /** Labels of what was asked for and has not been changed. */
  unchanged: readonly string[];
  onSend: (note: string) => void;
  busy: boolean;
  error: unknown;
}) {
  const form = useForm<{ note: string }>({ defaultValues: { note: '' } });
  useKeptForm(form, answerDraft(request.id));
  const [confirming, setConfirming] = useState(false);
  const submit = form.handleSubmit(() => setConfirming(true));
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {unchanged.length > 0 && (
        <Banner tone="warning" title="아직 바꾸지 않은 것이 있습니다">
          {unchanged.join(', ')}. 바꿀 필요가 없다면 그 까닭을 답변에 적어 주세요.
        </Banner>
      )}
      <TextAreaField
        id="supplement-note"
        label="답변"
        hint="무엇을 어떻게 고쳤는지 적어 주세요. 담당 컨설턴트가 봅니다."
        rows={4}
        limit={NOTE_LENGTH}
        error={form.formState.errors.note?.message}
        value={form.watch('note')}
        {...form.register('note', {
          validate: visible('무엇을 고쳤는지 적어 주세요.'),
          maxLength: { value: NOTE_LENGTH, message: '답변은 2,000자까지 입력할 수 있습니다. 줄여 주세요.' },
        })}
      />
      <ProblemBanner error={error} />
      <div className="form-actions">
        <Button type="submit" busy={busy} busyText="보내는 중…">
          보완 답변 보내기
        </Button>
      </div>
      <ConfirmDialog
        open={confirming}
        title="보완 답변을 보낼까요?"
        action="보내기"
        busy={false}
        onClose={() => setConfirming(false)}
        onConfirm={() => {
          setConfirming(false);
          onSend(cleanText(form.getValues('note')));
        }}
      >
        <p>
          보내면 신청서가 다시 접수되어 접수증이 새로 나오고, 컨설턴트가 이어서 요건검토를 합니다.{' '}
          <strong>보낸 뒤에는 다시 고칠 수 없습니다.</strong>
        </p>
        {unchanged.length > 0 && <p>바꾸지 않은 것: {unchanged.join(', ')}</p>}
      </ConfirmDialog>
    </form>
  );
}
