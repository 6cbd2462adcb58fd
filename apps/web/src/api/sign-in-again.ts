import type { UserView } from '@subsidy/contract';

/** Why a person has to sign in again: the session is over, or somebody else has signed in since in this browser. */
export type SessionLoss = { kind: 'ended' } | { kind: 'replaced'; by: UserView };

interface Person {
  id: string;
  ask: (loss: SessionLoss) => Promise<boolean>;
}

let person: Person | null = null;
let asking: Promise<boolean> | null = null;

/** The session dialog registers itself here while somebody is signed in; answers how to take it back. */
export function onSessionLoss(id: string, ask: Person['ask']): () => void {
  const registered = { id, ask };
  person = registered;
  return () => {
    if (person === registered) person = null;
  };
}

/** Who the pages believe is signed in. */
export const personHere = (): string | null => person?.id ?? null;

/** Asks once, however many requests were refused; true when the person is signed in again. */
export function askToSignIn(loss: SessionLoss): Promise<boolean> {
  if (person === null) return Promise.resolve(false);
  asking ??= person.ask(loss).finally(() => {
    asking = null;
  });
  return asking;
}
