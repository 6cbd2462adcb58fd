import type { UserView } from '@subsidy/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { keepJson, readKeptJson } from './kept.ts';
import { SESSION_KEY } from './session.ts';

/**
 * What somebody is writing and has not sent, kept in this tab under a name, for one person: a reload, a page that is drawn anew or a
 * sign-in in between loses nothing. `null` where nothing is kept, and to forget it.
 */
export function useKeptDraft<Draft>(name: string): [Draft | null, (draft: Draft | null) => void] {
  const user = useQueryClient().getQueryData<UserView | null>(SESSION_KEY);
  const key = `writing ${name} ${user?.id ?? ''}`;
  const [kept] = useState(() => readKeptJson(key) as Draft | null);
  return [kept, useCallback((draft) => keepJson(key, draft), [key])];
}

/** Keeps a form in this tab while it is written, but for what has to be said anew each time; the answer forgets it, once it was sent. */
export function useKeptForm<Values extends FieldValues>(
  { reset, subscribe, getValues }: UseFormReturn<Values>,
  name: string,
  notKept: readonly (keyof Values)[] = [],
): () => void {
  const omitted = notKept.join(' ');
  const [kept, keep] = useKeptDraft<Partial<Values>>(name);
  useEffect(() => {
    if (kept !== null) reset({ ...getValues(), ...kept }, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => keep(without(values, omitted)),
    });
  }, [kept, keep, omitted, reset, subscribe, getValues]);
  return () => keep(null);
}

function without<Values extends FieldValues>(values: Values, names: string): Partial<Values> {
  const left: Partial<Values> = { ...values };
  for (const name of names.split(' ')) delete left[name];
  return left;
}
