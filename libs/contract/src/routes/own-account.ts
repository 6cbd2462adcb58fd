import { ChangePasswordBody, ReauthenticateBody } from '../bodies/accounts.ts';
import type { OwnSessionView } from '../views/accounts.ts';
import { EVERYONE } from './readers.ts';
import { nothing, pageOf, route } from './route.ts';

export const REAUTHENTICATE = route('POST /session/reauthentication', {
  access: EVERYONE,
  body: ReauthenticateBody,
  weight: 'small',
  answer: nothing(204),
  refusals: ['wrong-password', 'too-many-attempts'],
});

export const OWN_SESSIONS = route('GET /account/sessions', {
  access: EVERYONE,
  answer: pageOf<OwnSessionView>('OwnSessionView'),
});

export const END_SESSION = route('DELETE /account/sessions/{sessionId}', {
  access: EVERYONE,
  answer: nothing(204),
});

export const END_OTHER_SESSIONS = route('DELETE /account/sessions', {
  access: EVERYONE,
  answer: nothing(204),
});

export const CHANGE_PASSWORD = route('PUT /account/password', {
  access: EVERYONE,
  body: ChangePasswordBody,
  weight: 'small',
  answer: nothing(204),
  refusals: ['wrong-password', 'too-many-attempts'],
});
