import type { ScoreSheetView } from '@subsidy/contract';
import { cleanText, isBlank } from '@subsidy/rules';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { useKeptForm } from '../../api/kept-draft.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { TextAreaField } from '../../ui/text-field.tsx';
import { useDeclareConflict } from './api/declare-conflict.ts';

interface ConflictForm {
  answer: 'no' | 'yes' | null;
  note: string;
}

const MAX_NOTE = 1000;

/** 이해충돌 신고: before it only the parties are named; with a conflict the case stays closed. */
export function ConflictDeclaration({ sheet }: { sheet: ScoreSheetView }) {
  const [attempt, nextAttempt] = useAttempts();
  const form = useForm<ConflictForm>({ defaultValues: { answer: null, note: '' } });
  const forget = useKeptForm(form, `conflict ${sheet.id}`);
  const answer = form.watch('answer');
  const declare = useDeclareConflict(sheet.id, forget);
  const { errors } = form.formState;
  const send = ({ answer: chosen, note }: ConflictForm): void =>
    declare.mutate(chosen === 'yes' ? { hasConflict: true, note: cleanText(note) } : { hasConflict: false }, {
      onError: (error) => takeProblems(form, error, ['note']),
    });
  return (
    <div className="stack">
      <Parties sheet={sheet} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit(send)(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'conflict', ['answer', 'note'])} attempt={attempt} />
        <ProblemBanner error={declare.error} />
        <AnswerField form={form} />
        {answer === 'yes' && (
          <TextAreaField
            id="conflict-note"
            label="어떤 관계입니까?"
            hint="테크노파크 담당자와 감사자만 봅니다."
            rows={3}
            maxLength={MAX_NOTE}
            error={errors.note?.message}
            {...form.register('note', {
              validate: (note, { answer: chosen }) =>
                chosen !== 'yes' || !isBlank(note) || '어떤 관계인지 적어 주세요.',
            })}
          />
        )}
        <p>
          신고는 한 번만 할 수 있고 감사 기록에 남습니다.
          {answer === 'yes' && ' 신고하면 이 과제를 다시 볼 수 없고, 테크노파크가 다른 위원을 배정합니다.'}
        </p>
        <div className="form-actions">
          <Button type="submit" busy={declare.isPending}>
            {answer === 'yes' ? '이해충돌을 신고하고 빠지기' : '신고하고 평가 시작하기'}
          </Button>
        </div>
      </form>
    </div>
  );
}

function Parties({ sheet }: { sheet: ScoreSheetView }) {
  return (
    <Card title="과제의 당사자" level={2}>
      <Facts
        items={[
          { key: 'company', name: '도입기업', value: sheet.companyName },
          { key: 'supplier', name: '공급기업', value: sheet.supplierName ?? '없음 (단독 신청)' },
          { key: 'notice', name: '공고', value: sheet.noticeTitle },
        ]}
      />
      <p className="muted small">이해충돌이 없다고 신고해야 신청서와 사업계획서가 열립니다.</p>
    </Card>
  );
}

function AnswerField({ form }: { form: UseFormReturn<ConflictForm> }) {
  return (
    <Controller
      control={form.control}
      name="answer"
      rules={{ validate: (value) => value !== null || '있음과 없음 가운데 하나를 고르세요.' }}
      render={({ field, fieldState }) => (
        <RadioGroup
          id="conflict-answer"
          name={field.name}
          label="이 기업들과 이해충돌이 있습니까?"
          hint="최근 3년 안에 근무·자문·거래·지분·가족 관계가 있거나, 공정하게 평가하기 어렵다고 스스로 느끼면 ‘있음’을 고르세요."
          value={field.value}
          options={[
            { value: 'no', label: '없음', hint: '과제 내용이 열리고 평가를 시작합니다.' },
            { value: 'yes', label: '있음', hint: '이 과제에서 빠집니다. 내용은 열리지 않습니다.' },
          ]}
          onValueChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
