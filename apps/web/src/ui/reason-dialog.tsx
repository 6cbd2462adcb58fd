import { cleanText } from '@subsidy/rules';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useKeptForm } from '../api/kept-draft.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { TextAreaField } from './text-field.tsx';
import { reasonOf } from './text-rules.ts';

export interface WithReason {
  reason: string;
}

/** Of what is given back to a colleague. */
export const RETURN_REASON_LENGTH = { min: 2, max: 1_000 };

/** A step that takes a reason; what is typed outlasts the dialog until the step is taken. */
export function ReasonDialog({
  name,
  label,
  hint,
  length,
  step,
  children,
  onClose,
  ...dialog
}: {
  name: string;
  label: string;
  hint: string;
  length: { min: number; max: number };
  step: Pick<UseMutationResult<unknown, Error, WithReason>, 'isPending' | 'error' | 'mutate'>;
  children: ReactNode;
  open: boolean;
  title: string;
  action: string;
  danger?: boolean;
  onClose: () => void;
}) {
  const form = useForm({ defaultValues: { reason: '' } });
  const forget = useKeptForm(form, name);
  const submit = form.handleSubmit(({ reason }) =>
    step.mutate(
      { reason: cleanText(reason) },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    ),
  );
  return (
    <ConfirmDialog
      {...dialog}
      busy={step.isPending}
      error={step.error}
      onClose={onClose}
      onConfirm={() => void submit()}
    >
      {children}
      <TextAreaField
        id={`${name.split(' ')[0] ?? name}-reason`}
        label={label}
        hint={hint}
        rows={4}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { validate: reasonOf(label, length) })}
      />
    </ConfirmDialog>
  );
}
