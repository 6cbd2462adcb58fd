import type { AutosaveView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import type { QueryClient } from '@tanstack/react-query';
import { caseQuery } from './api/get-case.ts';
import { caseKeys } from './case-keys.ts';

const TITLE = 'project.title';

const refresh = async (client: QueryClient, ...named: (readonly unknown[])[]): Promise<void> => {
  await Promise.all(
    [...named, caseKeys.lists(), caseKeys.counts()].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
};

/** Something was done to a case: it is read again, and so is every list and count that it stands in. */
export const refreshCase = (client: QueryClient, id: string): Promise<void> =>
  refresh(client, caseKeys.one(id));

/** Something was done that touches many cases at once. */
export const refreshEveryCase = (client: QueryClient): Promise<void> => refresh(client, caseKeys.all());

/** Takes over what the server saved, without reading the case again: it is being written. */
export function adoptSaved(
  client: QueryClient,
  id: string,
  sent: readonly { field: string; value: JsonValue }[],
  { saved }: Pick<AutosaveView, 'saved'>,
): void {
  const { queryKey } = caseQuery(id);
  client.setQueryData(queryKey, (cached) => {
    if (cached === undefined) return cached;
    const kept = sent.filter(({ field }) => field in saved);
    const fields = Object.fromEntries(kept.map(({ field, value }) => [field, value]));
    return {
      ...cached,
      fields: { ...cached.fields, ...fields },
      versions: { ...cached.versions, ...saved },
      ...(typeof fields[TITLE] === 'string' ? { projectTitle: fields[TITLE] } : {}),
    };
  });
  // What was signed may have changed.
  void client.invalidateQueries({ queryKey: caseKeys.signatures(id) });
  // Lists show the title and what was changed when; they are read again when somebody looks at them.
  void client.invalidateQueries({ queryKey: caseKeys.lists(), refetchType: 'none' });
}
