import type { SessionView } from '@subsidy/contract';

/**
 * Why a page cannot go on: the session is over, somebody else has signed in since in this browser (or the same person acts with another
 * membership), the membership it was drawn for has ended, what is asked needs a proof that is not
 * minutes old, or the sign-in lacks its second factor.
 */
export type SessionLoss =
  | { kind: 'ended' }
  | { kind: 'proof-needed' }
  | { kind: 'code-needed'; by: SessionView }
  | { kind: 'replaced'; by: SessionView }
  | { kind: 'membership-ended'; by: SessionView };

interface Person {
  id: string;
  ask: (loss: SessionLoss) => Promise<boolean>;
}

let person: Person | null = null;
let asking: Promise<boolean> | null = null;

/** The session dialog registers itself here, with the membership in use, while somebody is signed in; answers how to take it back. */
export function onSessionLoss(id: string, ask: Person['ask']): () => void {
  const registered = { id, ask };
  person = registered;
  return () => {
    if (person === registered) person = null;
  };
}

/** The membership that the pages were drawn for. */
export const personHere = (): string | null => person?.id ?? null;

/** Asks once, however many requests were refused; true when the person is signed in again. */
export function askToSignIn(loss: SessionLoss): Promise<boolean> {
  if (person === null) return Promise.resolve(false);
  asking ??= person.ask(loss).finally(() => {
    asking = null;
  });
  return asking;
}
