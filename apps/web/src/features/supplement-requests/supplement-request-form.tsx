import type { ApplicationView, FormView, RequestSupplementBody } from '@subsidy/contract';
import { dayInKorea } from '@subsidy/rules';
import { isWorkingDay, supplementDueDays, workingDaysBetween } from '@subsidy/rules/case';
import { useState } from 'react';
import { useCaseStep } from '../case/case-step.ts';
import { requestSupplement } from './api/request-supplement.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAttempts } from '../../ui/form-problems.ts';
import { day } from '../../ui/format.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { DateField, TextAreaField } from '../../ui/text-field.tsx';
import {
  bodyOf,
  draftProblems,
  emptyDraft,
  labelOfKey,
  toggled,
  type SupplementDraft,
} from './supplement-draft.ts';
import { SupplementPicker } from './supplement-picker.tsx';
import './supplement-request-form.css';

const MAX_REASON = 1000;
const idOf = (key: string): string => `supplement-${key.replace(/\W/g, '-')}`;

/** 보완 요청: named fields and documents, a reason each, a day; nothing else opens to the company. */
export function SupplementRequestForm({
  view,
  form,
  draft,
  onDraftChange,
  today,
}: {
  view: ApplicationView;
  form: FormView;
  /** Kept by the page, because clauses of the decision record can be taken over into it. */
  draft: SupplementDraft;
  onDraftChange: (draft: SupplementDraft) => void;
  today: string;
}) {
  const [attempt, nextAttempt] = useAttempts();
  const [confirming, setConfirming] = useState(false);
  const send = useCaseStep(view.id, (body: RequestSupplementBody) => requestSupplement(view.id, body));
  const keys = Object.keys(draft.reasons);
  useUnsaved(keys.length > 0, '보완 요청을 보내지 않았습니다.');
  const problems = attempt === 0 ? {} : draftProblems(draft, form, today);
  const summary = Object.entries(problems).map(([key, message]) => ({ fieldId: idOf(key), message }));
  return (
    <Card title="보완 요청">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          nextAttempt();
          if (Object.keys(draftProblems(draft, form, today)).length > 0) return;
          setConfirming(true);
        }}
      >
        <ErrorSummary items={summary} attempt={attempt} />
        <SupplementPicker
          form={form}
          chosen={keys}
          onToggle={(key) => onDraftChange(toggled(draft, key))}
          error={problems['items']}
        />
        <PickedReasons draft={draft} form={form} problems={problems} onDraftChange={onDraftChange} />
        <DueField draft={draft} today={today} error={problems['dueOn']} onDraftChange={onDraftChange} />
        <div className="form-actions">
          <Button type="submit">보완 요청하기</Button>
        </div>
      </form>
      <ConfirmDialog
        open={confirming}
        title="보완을 요청할까요?"
        action="보완 요청 보내기"
        busy={send.isPending}
        error={send.error}
        onClose={() => setConfirming(false)}
        onConfirm={() =>
          send.mutate(bodyOf(draft), {
            onSuccess: () => {
              setConfirming(false);
              onDraftChange(emptyDraft(today));
            },
          })
        }
      >
        <p>
          <strong>{view.companyName}</strong>에 메일이 가고, 아래 {keys.length}가지만 {day(draft.dueOn)}{' '}
          24:00까지 고칠 수 있습니다. 답변이 오거나 기한이 지날 때까지 요건검토는 멈추고, 보낸 요청은 고칠 수
          없습니다.
        </p>
        <ul>
          {keys.map((key) => (
            <li key={key}>{labelOfKey(form, key)}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Card>
  );
}

/** 기한: from tomorrow to thirty days ahead; a day on which nobody works is said and taken. */
function DueField({
  draft,
  today,
  error,
  onDraftChange,
}: {
  draft: SupplementDraft;
  today: string;
  error: string | undefined;
  onDraftChange: (draft: SupplementDraft) => void;
}) {
  const { firstOn, lastOn } = supplementDueDays(today);
  const workingDays = workingDaysBetween(today, draft.dueOn);
  return (
    <DateField
      id="supplement-dueOn"
      label="기한"
      hint={[
        '이날 24:00(한국시간)까지 답할 수 있습니다.',
        ...(workingDays === null ? [] : [`오늘 뒤로 근무일 ${String(workingDays)}일입니다.`]),
        ...(isWorkingDay(draft.dueOn) === false ? ['이날은 쉬는 날입니다.'] : []),
      ].join(' ')}
      min={firstOn}
      max={lastOn}
      value={draft.dueOn}
      onChange={(event) => onDraftChange({ ...draft, dueOn: event.target.value })}
      error={error}
    />
  );
}

/** What was picked, each with its reason. */
function PickedReasons({
  draft,
  form,
  problems,
  onDraftChange,
}: {
  draft: SupplementDraft;
  form: FormView;
  problems: Readonly<Record<string, string>>;
  onDraftChange: (draft: SupplementDraft) => void;
}) {
  return Object.entries(draft.reasons).map(([key, reason]) => (
    <div key={key} className="picked">
      <TextAreaField
        id={idOf(key)}
        label={`${labelOfKey(form, key)}: 무엇을 고쳐야 합니까?`}
        rows={2}
        limit={MAX_REASON}
        maxLength={MAX_REASON}
        value={reason}
        onChange={(event) =>
          onDraftChange({ ...draft, reasons: { ...draft.reasons, [key]: event.target.value } })
        }
        error={problems[key]}
      />
      <Button look="quiet" size="small" onClick={() => onDraftChange(toggled(draft, key))}>
        빼기
      </Button>
    </div>
  ));
}

/** The request being written for one case, kept in this tab until it is sent. */
export function useSupplementDraft(
  applicationId: string,
  now: number,
): {
  draft: SupplementDraft;
  setDraft: (draft: SupplementDraft) => void;
  today: string;
} {
  const today = dayInKorea(new Date(now));
  const [kept, keep] = useKeptDraft<SupplementDraft>(`supplement-request ${applicationId}`);
  const [draft, setDraft] = useState(() => kept ?? emptyDraft(today));
  return {
    draft,
    setDraft: (next) => {
      setDraft(next);
      keep(Object.keys(next.reasons).length === 0 ? null : next);
    },
    today,
  };
}
