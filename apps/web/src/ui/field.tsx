import { useId, type ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Icon } from './icon.tsx';

/** What every field has, whatever is entered in it. */
export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it; ties itself to the control. */
  error?: string | undefined;
  /** Shown beside the label when false; all other fields are required. */
  required?: boolean | undefined;
  id?: string | undefined;
}

/** The ids that tie a control to its label, hint and error. */
export interface FieldIds {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  /** For aria-describedby. */
  describedBy: string | undefined;
}

/** Ids of one field; `id` is also where the error summary jumps to. */
export function useFieldIds({ id, hint, error }: Pick<FieldTexts, 'id' | 'hint' | 'error'>): FieldIds {
  const generated = useId();
  const own = id ?? generated;
  const hintId = hint === undefined ? undefined : `${own}-hint`;
  const errorId = error === undefined ? undefined : `${own}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ');
  return { id: own, hintId, errorId, describedBy: describedBy === '' ? undefined : describedBy };
}

/** 선택 beside a label that may be left empty. */
export function OptionalMark({ required }: { required?: boolean | undefined }) {
  const words = useWords();
  return required === false ? <span className="field-optional">({words.optional})</span> : null;
}

/** The error of one field, with a sign beside the words. */
export function FieldError({ id, children }: { id: string | undefined; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <Icon name="danger" />
      <span>{children}</span>
    </p>
  );
}

/** What is to be known about an answer though nothing is wrong with it: a limit, a contradiction, what else is needed. */
export function FieldNotes({ notes }: { notes: readonly string[] }) {
  return (
    <div role="status">
      {notes.map((note) => (
        <p className="field-note" key={note}>
          <Icon name="warning" />
          <span>{note}</span>
        </p>
      ))}
    </div>
  );
}

/** Label above, hint, control, error below and what helps to mend it: the frame of a field with one control. */
export function Field({
  ids,
  label,
  hint,
  error,
  required,
  children,
  mends,
}: FieldTexts & { ids: FieldIds; children: ReactNode; mends?: ReactNode }) {
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label className="field-label" htmlFor={ids.id}>
        {label} <OptionalMark required={required} />
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={ids.hintId}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={ids.errorId}>{error}</FieldError>
      {mends}
    </div>
  );
}

/** Attributes that a control of a field carries. */
export const controlAttributes = (ids: FieldIds, error: string | undefined, required?: boolean) => ({
  id: ids.id,
  'aria-describedby': ids.describedBy,
  'aria-invalid': error === undefined ? undefined : true,
  'aria-required': required === false ? undefined : true,
});
