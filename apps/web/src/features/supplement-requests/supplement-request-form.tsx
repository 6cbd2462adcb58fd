import type { ApplicationView, FormView, RequestSupplementBody } from '@subsidy/contract';
import { dayInKorea } from '@subsidy/rules';
import { useState } from 'react';
import { useCaseStep } from '../../api/case.ts';
import { api } from '../../api/client.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
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
  const send = useCaseStep<RequestSupplementBody, { id: string }>(view.id, (body) =>
    api.post(`/applications/${view.id}/supplement-requests`, body),
  );
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
          send.mutate(bodyOf(draft), { onSuccess: () => onDraftChange(emptyDraft(today)) });
        }}
      >
        <ErrorSummary items={summary} attempt={attempt} />
        <ProblemBanner error={send.error} />
        <SupplementPicker
          form={form}
          chosen={keys}
          onToggle={(key) => onDraftChange(toggled(draft, key))}
          error={problems['items']}
        />
        <PickedReasons draft={draft} form={form} problems={problems} onDraftChange={onDraftChange} />
        <DateField
          id="supplement-dueOn"
          label="기한"
          hint="이날 24:00(한국시간)까지 답할 수 있습니다."
          min={today}
          value={draft.dueOn}
          onChange={(event) => onDraftChange({ ...draft, dueOn: event.target.value })}
          error={problems['dueOn']}
        />
        {keys.length > 0 && (
          <p>
            보내면 <strong>{view.companyName}</strong>에 메일이 가고, 고른 {keys.length}가지만{' '}
            {draft.dueOn === '' ? '기한' : day(draft.dueOn)}까지 고칠 수 있습니다. 그동안 요건검토는 멈춥니다.
          </p>
        )}
        <div className="form-actions">
          <Button type="submit" busy={send.isPending} busyText="보내는 중…">
            보완 요청 보내기
          </Button>
        </div>
      </form>
    </Card>
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

/** The request being written for one case. */
export function useSupplementDraft(now: number): {
  draft: SupplementDraft;
  setDraft: (draft: SupplementDraft) => void;
  today: string;
} {
  const today = dayInKorea(new Date(now));
  const [draft, setDraft] = useState(() => emptyDraft(today));
  return { draft, setDraft, today };
}
