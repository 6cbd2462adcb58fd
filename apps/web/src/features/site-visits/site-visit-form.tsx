import type { ApplicationView, SiteVisitBody, SiteVisitView } from '@subsidy/contract';
import {
  bonusLabel,
  cleanText,
  isBlank,
  isDay,
  type NoticeTerms,
  SITE_CHECK_CODES,
  siteCheckLabel,
} from '@subsidy/rules';
import { bonusPoints } from '@subsidy/rules/case';
import { Controller, useForm } from 'react-hook-form';
import { useBaseVersion } from '../case/base-version.ts';
import { useCaseStep } from '../case/case-step.ts';
import { recordSiteVisit } from './api/record-site-visit.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/choice-field.tsx';
import { ErrorSummary, type SummaryItem } from '../../ui/error-summary.tsx';
import { takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { instant } from '../../ui/format.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { formOf, type VisitForm } from './site-visit-draft.ts';
import { VisitClash } from './visit-clash.tsx';

const MAX_NOTE = 1000;

const claimedBonus = (view: ApplicationView): string[] => {
  const claimed = view.fields['project.bonusItems'];
  return Array.isArray(claimed) ? claimed.filter((code) => typeof code === 'string') : [];
};

/** 현장확인: three checks and the bonus items that were found true; may be corrected while the review is open. */
export function SiteVisitForm({
  view,
  terms,
  today,
}: {
  view: ApplicationView;
  terms: NoticeTerms;
  today: string;
}) {
  const [attempt, nextAttempt] = useAttempts();
  const form = useForm<VisitForm>({ defaultValues: formOf(view.siteVisit) });
  const record = useCaseStep(view.id, (body: SiteVisitBody) => recordSiteVisit(view.id, body));
  const version = useBaseVersion(view.id, view.siteVisit?.version ?? 0);
  const { errors, isDirty } = form.formState;
  useUnsaved(isDirty, '현장확인 결과를 저장하지 않았습니다.');
  const values = form.watch();
  const failed = values.checks.some(({ pass }) => pass === false);
  const send = ({ visitedOn, checks, bonusAccepted }: VisitForm, baseVersion = version.base): void =>
    record.mutate(
      {
        visitedOn,
        checks: checks.map(({ code, pass, note }) => ({ code, pass: pass === true, note: cleanText(note) })),
        bonusAccepted,
        baseVersion,
      },
      {
        onSuccess: (visit) => {
          version.rebase(visit.version);
          form.reset(formOf(visit));
        },
        onError: (error) => {
          version.refused(error);
          takeProblems(form, error, ['visitedOn']);
        },
      },
    );
  return (
    <Card title="현장확인">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit((entered) => send(entered))(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors)} attempt={attempt} />
        {version.clash && view.siteVisit !== null ? (
          <VisitClash
            mine={values}
            stands={view.siteVisit}
            busy={record.isPending}
            onMine={() => send(form.getValues(), view.siteVisit?.version)}
            onTheirs={() => {
              version.rebase(view.siteVisit?.version ?? 0);
              form.reset(formOf(view.siteVisit));
            }}
          />
        ) : (
          <ProblemBanner error={record.error} />
        )}
        <RecordedBy visit={view.siteVisit} />
        <VisitDay form={form} today={today} />
        {SITE_CHECK_CODES.map((code, index) => (
          <SiteCheck key={code} code={code} index={index} form={form} />
        ))}
        <AcceptedBonus form={form} claimed={claimedBonus(view)} terms={terms} />
        {failed && <FailedWarning />}
        <div className="form-actions">
          <Button type="submit" busy={record.isPending} busyText="저장하는 중…">
            현장확인 결과 저장
          </Button>
          {record.isSuccess && !isDirty && <span role="status">저장했습니다.</span>}
        </div>
      </form>
    </Card>
  );
}

type VisitFormState = ReturnType<typeof useForm<VisitForm>>;

function summaryOf(errors: VisitFormState['formState']['errors']): SummaryItem[] {
  const dayMessage = errors.visitedOn?.message;
  return [
    ...(dayMessage === undefined ? [] : [{ fieldId: 'visit-day', message: dayMessage }]),
    ...SITE_CHECK_CODES.flatMap((code, index) => {
      const problem = errors.checks?.[index];
      const message = problem?.pass?.message ?? problem?.note?.message;
      return message === undefined ? [] : [{ fieldId: `visit-${code}`, message }];
    }),
  ];
}

function RecordedBy({ visit }: { visit: SiteVisitView | null }) {
  if (visit === null) return null;
  return (
    <p className="muted small">
      {`${instant(visit.recordedAt)} ${visit.recordedBy} 기록. 평가를 마감하기 전에는 고칠 수 있습니다.`}
    </p>
  );
}

/** 방문한 날, today or before. */
function VisitDay({ form, today }: { form: VisitFormState; today: string }) {
  const { errors } = form.formState;
  return (
    <DateField
      id="visit-day"
      label="방문한 날"
      max={today}
      error={errors.visitedOn?.message}
      {...form.register('visitedOn', {
        validate: (day) =>
          !isDay(day)
            ? '방문한 날을 입력해 주세요.'
            : day <= today || '방문한 날은 오늘이거나 그 전이어야 합니다.',
      })}
    />
  );
}

const FailedWarning = () => (
  <Banner tone="warning" title="부적합이 하나라도 있으면 선정되지 않습니다">
    점수와 관계없이 미선정으로 처리되고, 어느 항목 때문인지 기업에 알립니다.
  </Banner>
);

/** 인정 가점: only what the company claimed can be accepted. */
function AcceptedBonus({
  form,
  claimed,
  terms,
}: {
  form: VisitFormState;
  claimed: readonly string[];
  terms: NoticeTerms;
}) {
  const bonus = bonusPoints(terms, form.watch('bonusAccepted'));
  if (claimed.length === 0) return <p className="muted">기업이 신청한 가점 항목이 없습니다.</p>;
  return (
    <>
      <Controller
        control={form.control}
        name="bonusAccepted"
        render={({ field }) => (
          <CheckboxGroup
            name={field.name}
            label="인정하는 가점"
            hint="기업이 신청한 항목 가운데 증빙과 현장에서 확인된 것만 고르세요."
            required={false}
            value={field.value}
            options={claimed.map((code) => ({ value: code, label: bonusLabel(code) }))}
            onValueChange={field.onChange}
          />
        )}
      />
      <p aria-live="polite">인정되는 가점: {bonus.points}점</p>
    </>
  );
}

function SiteCheck({ code, index, form }: { code: string; index: number; form: VisitFormState }) {
  return (
    <div className="stack-lines">
      <Controller
        control={form.control}
        name={`checks.${index}.pass`}
        rules={{ validate: (pass) => pass !== null || `‘${siteCheckLabel(code)}’에 답해 주세요.` }}
        render={({ field, fieldState }) => (
          <RadioGroup
            id={`visit-${code}`}
            name={field.name}
            label={siteCheckLabel(code)}
            sideBySide
            value={field.value === null ? null : field.value ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: '적합' },
              { value: 'no', label: '부적합' },
            ]}
            onValueChange={(value) => field.onChange(value === 'yes')}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        label={`확인한 내용 (${siteCheckLabel(code)})`}
        required={form.watch(`checks.${index}.pass`) === false}
        maxLength={MAX_NOTE}
        error={form.formState.errors.checks?.[index]?.note?.message}
        {...form.register(`checks.${index}.note`, {
          validate: (note, { checks }) =>
            checks[index]?.pass !== false || !isBlank(note) || '부적합이면 무엇이 달랐는지 적어 주세요.',
        })}
      />
    </div>
  );
}
