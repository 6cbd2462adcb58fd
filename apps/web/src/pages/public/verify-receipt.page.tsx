import type { VerifyReceiptBody, VerifyReceiptView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { receiptKeyAddress } from '../../features/receipts/api/receipt-key-address.ts';
import { verifyReceipt } from '../../features/receipts/api/verify-receipt.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, useAttempts } from '../../ui/form-problems.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { TextAreaField, TextField } from '../../ui/text-field.tsx';

const FIELDS = ['receiptNumber', 'submittedAt', 'contentSha256', 'signature'] as const;

/** The values that a link brings: after `#`, as the QR code has them and no server sees them, or after `?` in older receipts. */
function useGivenValues(): (name: (typeof FIELDS)[number]) => string {
  const { hash, search } = useLocation();
  const values = [hash.replace(/^#/, ''), search].map((text) => new URLSearchParams(text));
  return (name) => values.map((from) => from.get(name)).find((value) => value !== null) ?? '';
}

/** 접수증 확인: whether the four values of a receipt were signed by this portal. */
export function VerifyReceiptPage() {
  const given = useGivenValues();
  const [attempt, nextAttempt] = useAttempts();
  const form = useForm<VerifyReceiptBody>({
    shouldFocusError: false,
    defaultValues: {
      receiptNumber: given('receiptNumber'),
      submittedAt: given('submittedAt'),
      contentSha256: given('contentSha256'),
      signature: given('signature'),
    },
  });
  const verify = useMutation({ mutationFn: verifyReceipt });
  const { errors } = form.formState;
  return (
    <Page
      title="접수증 확인"
      lead="접수증에 적힌 네 가지 값을 넣으면, 이 포털이 발급한 진짜 접수증인지 확인합니다. 누구나 확인할 수 있습니다."
    >
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit((values) => verify.mutate(trimmed(values)))(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'receipt', FIELDS)} attempt={attempt} />
        <ProblemBanner error={verify.error} />
        {verify.data !== undefined && <Verdict {...verify.data} />}
        <TextField
          id="receipt-receiptNumber"
          label="접수번호"
          width="medium"
          error={errors.receiptNumber?.message}
          {...form.register('receiptNumber', { required: '접수번호를 입력해 주세요.' })}
        />
        <TextField
          id="receipt-submittedAt"
          label="접수 일시"
          hint="접수증에 적힌 대로 넣으세요. 예: 2026. 4. 10.(금) 12:00:00 또는 2026-04-10T12:00:00.000+09:00"
          width="medium"
          error={errors.submittedAt?.message}
          {...form.register('submittedAt', { required: '접수 일시를 입력해 주세요.' })}
        />
        <TextField
          id="receipt-contentSha256"
          label="내용 확인값 (SHA-256)"
          error={errors.contentSha256?.message}
          {...form.register('contentSha256', { required: '내용 확인값을 입력해 주세요.' })}
        />
        <TextAreaField
          id="receipt-signature"
          label="전자서명"
          rows={3}
          error={errors.signature?.message}
          {...form.register('signature', { required: '전자서명을 입력해 주세요.' })}
        />
        <div className="form-actions">
          <Button type="submit" busy={verify.isPending}>
            확인하기
          </Button>
        </div>
        <Details summary="이 확인은 어떻게 이루어지나요?">
          <p>
            접수할 때 신청 내용과 서류의 확인값(SHA-256)을 만들고, 접수번호·일시와 함께 포털의 열쇠로
            서명(Ed25519)합니다. 한 글자라도 다르면 맞지 않다고 나옵니다.{' '}
            <a href={receiptKeyAddress()}>공개키</a>로 직접 확인할 수도 있습니다.
          </p>
        </Details>
      </form>
    </Page>
  );
}

const trimmed = (values: VerifyReceiptBody): VerifyReceiptBody => ({
  receiptNumber: cleanText(values.receiptNumber),
  submittedAt: cleanText(values.submittedAt),
  contentSha256: cleanText(values.contentSha256),
  signature: values.signature.replace(/\s/g, ''),
});

function Verdict({ valid, recordDiffers }: VerifyReceiptView) {
  if (valid && recordDiffers) {
    return (
      <Banner tone="warning" title="진짜 접수증이지만, 포털에 보관된 내용이 접수할 때와 다릅니다" live>
        접수증은 이 포털이 발급한 것이 맞습니다. 그 뒤에 포털의 자료가 바뀌었으니, 접수증을 보관하고
        전담기관에 알려 주세요.
      </Banner>
    );
  }
  return valid ? (
    <Banner tone="success" title="진짜 접수증입니다" live>
      네 가지 값이 이 포털의 서명과 모두 맞습니다.
    </Banner>
  ) : (
    <Banner tone="danger" title="서명과 맞지 않습니다" live>
      값을 빠짐없이 옮겼는지 확인해 주세요. 그래도 맞지 않으면 이 포털이 발급한 접수증이 아니거나 내용이 바뀐
      것입니다.
    </Banner>
  );
}
