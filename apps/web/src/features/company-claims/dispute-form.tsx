import { cleanText, isBusinessRegistrationNumber, registrationDigits } from '@subsidy/rules';
import { useMutation } from '@tanstack/react-query';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CERTIFICATE_BYTES, CERTIFICATE_FORMATS } from '../../ui/certificate-file.ts';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FileField, fileProblem } from '../../ui/file-field.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { TextAreaField, TextField } from '../../ui/text-field.tsx';
import { emailRules, nameRules, reasonOf } from '../../ui/text-rules.ts';
import { raiseDispute } from './api/raise-dispute.ts';

interface DisputeForm {
  businessRegistrationNumber: string;
  name: string;
  email: string;
  reason: string;
  file: File | null;
  consents: boolean;
}

const FIELDS = ['businessRegistrationNumber', 'name', 'email', 'reason', 'file', 'consents'] as const;
const REASON_LENGTH = { min: 10, max: 1_000 };

/** 사업자등록번호 이의: who they are, why the number is theirs, and the certificate. */
export function DisputeForm({
  number,
  onRaised,
}: {
  /** As it was typed where it turned out to be taken. */
  number: string;
  onRaised: (email: string) => void;
}) {
  const form = useForm<DisputeForm>({
    shouldFocusError: false,
    defaultValues: {
      businessRegistrationNumber: number,
      name: '',
      email: '',
      reason: '',
      file: null,
      consents: false,
    },
  });
  const [attempt, nextAttempt] = useAttempts();
  const raise = useMutation({
    mutationFn: raiseDispute,
    onSuccess: (_, { email }) => onRaised(email),
    onError: (error) => {
      takeProblems(form, error, FIELDS);
      nextAttempt();
    },
  });
  const { errors } = form.formState;
  const send = (values: DisputeForm): void => {
    if (values.file === null) return;
    raise.mutate({
      email: cleanText(values.email),
      name: cleanText(values.name),
      businessRegistrationNumber: registrationDigits(values.businessRegistrationNumber),
      reason: cleanText(values.reason),
      consents: 'privacy',
      file: values.file,
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        nextAttempt();
        void form.handleSubmit(send)(event);
      }}
    >
      <ErrorSummary items={summaryOf(errors, 'dispute', FIELDS)} attempt={attempt} />
      {Object.keys(errors).length === 0 && <ProblemBanner error={raise.error} />}
      <PersonFields form={form} />
      <EvidenceFields form={form} />
      <div className="form-actions">
        <Button type="submit" busy={raise.isPending} busyText="보내는 중…">
          이의 보내기
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  form: UseFormReturn<DisputeForm>;
}

function PersonFields({ form }: PartProps) {
  const { errors } = form.formState;
  return (
    <>
      <TextField
        id="dispute-businessRegistrationNumber"
        label="사업자등록번호"
        inputMode="numeric"
        width="short"
        error={errors.businessRegistrationNumber?.message}
        {...form.register('businessRegistrationNumber', {
          validate: (text) =>
            isBusinessRegistrationNumber(registrationDigits(text)) ||
            '사업자등록번호 10자리가 맞지 않습니다. 사업자등록증의 번호를 그대로 입력해 주세요.',
        })}
      />
      <TextField
        id="dispute-name"
        label="담당자 이름"
        autoComplete="name"
        width="medium"
        error={errors.name?.message}
        {...form.register('name', { validate: nameRules('이름을 입력해 주세요.') })}
      />
      <TextField
        id="dispute-email"
        label="이메일"
        hint="결과를 이 주소로 보냅니다. 받아들여지면 이 주소가 기업의 대표 담당자가 됩니다."
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...form.register('email', { validate: emailRules })}
      />
    </>
  );
}

const certificateProblem = (file: File | null): true | string =>
  file === null
    ? '사업자등록증 파일을 골라 주세요.'
    : (fileProblem(file, CERTIFICATE_FORMATS, CERTIFICATE_BYTES) ?? true);

function EvidenceFields({ form }: PartProps) {
  const { errors } = form.formState;
  form.register('file', { validate: certificateProblem });
  return (
    <>
      <TextAreaField
        id="dispute-reason"
        label="사유"
        hint="가입한 사람을 아는지, 왜 이 번호가 귀사의 것인지 적어 주세요."
        rows={5}
        error={errors.reason?.message}
        {...form.register('reason', { validate: reasonOf('사유', REASON_LENGTH) })}
      />
      <FileField
        id="dispute-file"
        label="사업자등록증"
        file={form.watch('file')}
        onFileChange={(file) => form.setValue('file', file, { shouldValidate: form.formState.isSubmitted })}
        formats={CERTIFICATE_FORMATS}
        maxBytes={CERTIFICATE_BYTES}
        error={errors.file?.message}
      />
      <CheckboxField
        id="dispute-consents"
        label="이의를 확인하는 데 이름, 이메일, 사업자등록증을 쓰는 것에 동의합니다 (필수)"
        error={errors.consents?.message}
        {...form.register('consents', { required: '동의해야 이의를 확인할 수 있습니다.' })}
      />
    </>
  );
}
