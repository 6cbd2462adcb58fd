import { AddPasskeyBody, PasskeyAssertionBody } from '../bodies/passkeys.ts';
import type { SessionView } from '../views/accounts.ts';
import type { PasskeyCreationView, PasskeyRequestView, PasskeyView } from '../views/passkeys.ts';
import { EVERYONE } from './readers.ts';
import { nothing, pageOf, route, view } from './route.ts';

/** For a sign-in by passkey alone. */
export const ASK_PASSKEY = route('POST /session/passkey-challenges', {
  access: 'public',
  perAddress: 'passkey',
  answer: view<PasskeyRequestView>('PasskeyRequestView', 201),
  refusals: ['not-found'],
});

/** A passkey is something one has, unlocked by something one knows or is: both factors in one. */
export const SIGN_IN_BY_PASSKEY = route('POST /session/passkey', {
  access: 'public',
  body: PasskeyAssertionBody,
  weight: 'small',
  perAddress: 'sign-in',
  answer: view<SessionView>('SessionView'),
  refusals: ['unknown-passkey', 'too-many-attempts', 'not-found'],
});

/** For who is signed in: to finish a sign-in, or to prove who one is. */
export const ASK_OWN_PASSKEY = route('POST /session/own-passkey-challenges', {
  access: EVERYONE,
  evenWhenEnded: true,
  beforeSecondFactor: true,
  answer: view<PasskeyRequestView>('PasskeyRequestView', 201),
  refusals: ['not-found'],
});

export const PASS_BY_PASSKEY = route('POST /session/second-factor/passkey', {
  access: EVERYONE,
  evenWhenEnded: true,
  beforeSecondFactor: true,
  body: PasskeyAssertionBody,
  weight: 'small',
  answer: view<SessionView>('SessionView'),
  refusals: ['wrong-passkey', 'too-many-attempts', 'out-of-order', 'not-found'],
});

export const REAUTHENTICATE_BY_PASSKEY = route('POST /session/reauthentication/passkey', {
  access: EVERYONE,
  beforeSecondFactor: true,
  body: PasskeyAssertionBody,
  weight: 'small',
  answer: nothing(204),
  refusals: ['wrong-passkey', 'too-many-attempts', 'not-found'],
});

export const OWN_PASSKEYS = route('GET /account/passkeys', {
  access: EVERYONE,
  answer: pageOf<PasskeyView>('PasskeyView'),
});

export const BEGIN_PASSKEY = route('POST /account/passkey-challenges', {
  access: EVERYONE,
  beforeSecondFactor: true,
  recentProof: true,
  answer: view<PasskeyCreationView>('PasskeyCreationView', 201),
  refusals: ['second-factor-needed', 'out-of-order', 'not-found'],
});

export const ADD_PASSKEY = route('POST /account/passkeys', {
  access: EVERYONE,
  beforeSecondFactor: true,
  recentProof: true,
  body: AddPasskeyBody,
  weight: 'small',
  answer: view<PasskeyView>('PasskeyView', 201),
  refusals: ['second-factor-needed', 'wrong-passkey', 'out-of-order', 'not-found'],
});

export const REMOVE_PASSKEY = route('DELETE /account/passkeys/{passkeyId}', {
  access: EVERYONE,
  recentProof: true,
  answer: nothing(204),
});
