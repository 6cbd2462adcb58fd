import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys.ts';

/** Something was done to an assignment: it is read again, and so are the lists it stands in. */
export const refreshAssignment = async (client: QueryClient, id: string): Promise<void> => {
  await Promise.all(
    [keys.assignment(id), keys.assignments()].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
};
