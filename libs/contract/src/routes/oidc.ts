import { ChooseProviderBody, ProviderAnswerBody } from '../bodies/oidc.ts';
import type { SessionView } from '../views/accounts.ts';
import type { OwnIdentityView, ProviderAddressView } from '../views/oidc.ts';
import { EVERYONE } from './readers.ts';
import { nothing, pageOf, route, view } from './route.ts';

const ADDRESS = view<ProviderAddressView>('ProviderAddressView', 201);

/** Sends a browser to a provider. What comes back is posted by the page that it comes back to, which is the portal's own. */
export const BEGIN_SIGN_IN_BY_PROVIDER = route('POST /session/oidc', {
  access: 'public',
  body: ChooseProviderBody,
  weight: 'small',
  perAddress: 'provider',
  answer: ADDRESS,
  refusals: ['not-found', 'provider-unavailable'],
});

export const SIGN_IN_BY_PROVIDER = route('POST /session/oidc/answer', {
  access: 'public',
  body: ProviderAnswerBody,
  weight: 'small',
  perAddress: 'sign-in',
  answer: view<SessionView>('SessionView'),
  refusals: ['unknown-identity', 'too-many-attempts', 'provider-unavailable'],
});

export const BEGIN_PROOF_BY_PROVIDER = route('POST /session/reauthentication/oidc', {
  access: EVERYONE,
  beforeSecondFactor: true,
  body: ChooseProviderBody,
  weight: 'small',
  perAddress: 'provider',
  answer: ADDRESS,
  refusals: ['not-found', 'provider-unavailable'],
});

export const PROVE_BY_PROVIDER = route('POST /session/reauthentication/oidc/answer', {
  access: EVERYONE,
  beforeSecondFactor: true,
  body: ProviderAnswerBody,
  weight: 'small',
  perAddress: 'provider',
  answer: nothing(204),
  refusals: ['wrong-identity', 'too-many-attempts', 'provider-unavailable'],
});

export const OWN_IDENTITIES = route('GET /account/identities', {
  access: EVERYONE,
  answer: pageOf<OwnIdentityView>('OwnIdentityView'),
});

export const BEGIN_LINK = route('POST /account/identities', {
  access: EVERYONE,
  recentProof: true,
  body: ChooseProviderBody,
  weight: 'small',
  perAddress: 'provider',
  answer: ADDRESS,
  refusals: ['not-found', 'identity-taken', 'provider-unavailable'],
});

/** The proof was asked when it began, minutes ago at the most. */
export const LINK_IDENTITY = route('POST /account/identities/answer', {
  access: EVERYONE,
  body: ProviderAnswerBody,
  weight: 'small',
  perAddress: 'provider',
  answer: view<OwnIdentityView>('OwnIdentityView', 201),
  refusals: ['wrong-identity', 'identity-taken', 'provider-unavailable'],
});

export const UNLINK_IDENTITY = route('DELETE /account/identities/{identityId}', {
  access: EVERYONE,
  recentProof: true,
  answer: nothing(204),
});
