import {
  AnswerEmailChangeBody,
  ChangeEmailBody,
  ChangePasswordBody,
  ReauthenticateBody,
  ResetSecondFactorBody,
  SecondFactorCodeBody,
} from '../bodies/accounts.ts';
import type {
  EmailChangeAnswerView,
  EmailChangeView,
  OwnSessionView,
  RecoveryCodesView,
  SecondFactorSetupView,
  SecondFactorView,
  SessionView,
} from '../views/accounts.ts';
import { EVERYONE } from './readers.ts';
import { nothing, pageOf, route, view } from './route.ts';

export const REAUTHENTICATE = route('POST /session/reauthentication', {
  access: EVERYONE,
  beforeSecondFactor: true,
  body: ReauthenticateBody,
  weight: 'small',
  answer: nothing(204),
  refusals: ['wrong-password', 'wrong-code', 'too-many-attempts'],
});

/** Finishes a sign-in. */
export const PASS_SECOND_FACTOR = route('POST /session/second-factor', {
  access: EVERYONE,
  evenWhenEnded: true,
  beforeSecondFactor: true,
  body: SecondFactorCodeBody,
  weight: 'small',
  answer: view<SessionView>('SessionView'),
  refusals: ['wrong-code', 'too-many-attempts', 'out-of-order'],
});

export const OWN_SECOND_FACTOR = route('GET /account/second-factor', {
  access: EVERYONE,
  answer: view<SecondFactorView>('SecondFactorView'),
});

export const SET_UP_SECOND_FACTOR = route('POST /account/second-factor', {
  access: EVERYONE,
  beforeSecondFactor: true,
  recentProof: true,
  answer: view<SecondFactorSetupView>('SecondFactorSetupView', 201),
  refusals: ['second-factor-needed'],
});

export const CONFIRM_SECOND_FACTOR = route('POST /account/second-factor/confirmation', {
  access: EVERYONE,
  beforeSecondFactor: true,
  body: SecondFactorCodeBody,
  weight: 'small',
  answer: view<RecoveryCodesView>('RecoveryCodesView'),
  refusals: ['second-factor-needed', 'wrong-code', 'too-many-attempts'],
});

export const SWITCH_OFF_SECOND_FACTOR = route('DELETE /account/second-factor', {
  access: EVERYONE,
  recentProof: true,
  answer: nothing(204),
  refusals: ['not-found'],
});

export const RESET_SECOND_FACTOR = route('POST /accounts/{userId}/second-factor-reset', {
  access: ['admin'],
  recentProof: true,
  body: ResetSecondFactorBody,
  weight: 'small',
  answer: nothing(204),
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

/** The answer is the same whether the address has an account or not. */
export const CHANGE_EMAIL = route('POST /account/email-change', {
  access: EVERYONE,
  recentProof: true,
  body: ChangeEmailBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(202),
});

export const OWN_EMAIL_CHANGE = route('GET /account/email-change', {
  access: EVERYONE,
  answer: view<EmailChangeView>('EmailChangeView'),
});

export const CANCEL_EMAIL_CHANGE = route('DELETE /account/email-change', {
  access: EVERYONE,
  answer: nothing(204),
  refusals: ['not-found'],
});

export const ANSWER_EMAIL_CHANGE = route('POST /accounts/email-change/answer', {
  access: 'public',
  body: AnswerEmailChangeBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: view<EmailChangeAnswerView>('EmailChangeAnswerView'),
});
