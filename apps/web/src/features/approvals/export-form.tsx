import type { ApprovalExportView, NoticeSummary } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { Controller, useForm } from 'react-hook-form';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { grouped, won } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useCreateExport } from './api/create-export.ts';
import { exportAddress } from './api/export-address.ts';

interface ExportForm {
  noticeId: string;
  format: 'xlsx' | 'csv' | 'json';
  reason: string;
}

const MIN_REASON = 5;
const MAX_REASON = 500;

/** 승인 내역 내보내기: format and reason; who takes figures out stands in the register. */
export function ExportFormCard({
  notices,
  noticeId,
}: {
  notices: readonly NoticeSummary[];
  noticeId: string | null;
}) {
  const [attempt, nextAttempt] = useAttempts();
  const form = useForm<ExportForm>({
    defaultValues: { noticeId: noticeId ?? '', format: 'xlsx', reason: '' },
  });
  const create = useCreateExport();
  const { errors } = form.formState;
  return (
    <Card title="파일로 내보내기" level={2}>
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit((values) =>
            create.mutate(
              { ...values, reason: cleanText(values.reason) },
              {
                onSuccess: () => form.resetField('reason'),
                onError: (error) => takeProblems(form, error, ['noticeId', 'reason']),
              },
            ),
          )(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'export', ['noticeId', 'reason'])} attempt={attempt} />
        <ProblemBanner error={create.error} />
        <SelectField
          id="export-noticeId"
          label="공고"
          options={notices.map(({ id, title }) => ({ value: id, label: title }))}
          error={errors.noticeId?.message}
          {...form.register('noticeId', { required: '공고를 고르세요.' })}
        />
        <Controller
          control={form.control}
          name="format"
          render={({ field }) => (
            <RadioGroup
              name={field.name}
              label="형식"
              value={field.value}
              options={[
                { value: 'xlsx', label: '엑셀 (xlsx)', hint: '확인표와 합계가 함께 들어갑니다.' },
                { value: 'csv', label: 'CSV', hint: '다른 시스템에 올릴 때 씁니다. 합계 줄은 없습니다.' },
                { value: 'json', label: 'JSON', hint: '프로그램으로 읽을 때 씁니다.' },
              ]}
              onValueChange={field.onChange}
            />
          )}
        />
        <TextField
          id="export-reason"
          label="내보내는 사유"
          hint="누가 언제 왜 내보냈는지 대장에 남습니다. 5자 이상 적어 주세요."
          maxLength={MAX_REASON}
          error={errors.reason?.message}
          {...form.register('reason', {
            validate: (reason) =>
              cleanText(reason).length >= MIN_REASON ||
              '사유를 5자 이상 적어 주세요. 예: 7월 협약 예산 배정 자료',
          })}
        />
        <div className="form-actions">
          <Button type="submit" busy={create.isPending} busyText="파일을 만드는 중…">
            파일 만들기
          </Button>
        </div>
      </form>
      {create.data !== undefined && <Made made={create.data} />}
    </Card>
  );
}

function Made({ made }: { made: ApprovalExportView }) {
  return (
    <Banner
      tone="success"
      live
      title={`${grouped(made.rows)}건을 내보냈습니다`}
      actions={
        <AnchorButton href={exportAddress(made.id)} download={made.fileName} size="small">
          {made.fileName} 내려받기
        </AnchorButton>
      }
    >
      <p>
        {`인정 총사업비 ${won(made.totals.totalCostKrw)}, 정부지원금 ${won(made.totals.governmentKrw)}, 기업부담금 ${won(made.totals.companyKrw)}`}
        {made.totals.companyCashKrw !== null &&
          made.totals.companyInKindKrw !== null &&
          ` (현금 ${won(made.totals.companyCashKrw)}, 현물 ${won(made.totals.companyInKindKrw)})`}
      </p>
      <p className="small">
        파일 지문 (sha256) <code className="hash">{made.sha256}</code>
      </p>
    </Banner>
  );
}
