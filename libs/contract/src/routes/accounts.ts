import {
  CompletePasswordResetBody,
  ConfirmEmailBody,
  RegisterBody,
  RequestPasswordResetBody,
  SignInBody,
  UseMembershipBody,
} from '../bodies/accounts.ts';
import type { RegisteredView, SessionView } from '../views/accounts.ts';
import { EVERYONE } from './readers.ts';
import { nothing, route, view } from './route.ts';

export const SIGN_IN = route('POST /session', {
  access: 'public',
  body: SignInBody,
  weight: 'small',
  perAddress: 'sign-in',
  answer: view<SessionView>('SessionView'),
  refusals: ['wrong-credentials', 'too-many-attempts'],
});

export const SESSION = route('GET /session', {
  access: EVERYONE,
  beforeSecondFactor: true,
  evenWhenEnded: true,
  answer: view<SessionView>('SessionView'),
});

export const USE_MEMBERSHIP = route('PUT /session/membership', {
  access: EVERYONE,
  evenWhenEnded: true,
  body: UseMembershipBody,
  answer: view<SessionView>('SessionView'),
  refusals: ['not-found', 'membership-ended'],
});

export const SIGN_OUT = route('DELETE /session', {
  access: 'public',
  answer: nothing(204),
});

export const REGISTER = route('POST /accounts', {
  access: 'public',
  body: RegisterBody,
  weight: 'small',
  perAddress: 'registration',
  answer: view<RegisteredView>('RegisteredView', 201),
  refusals: ['email-taken', 'company-has-owner'],
});

export const CONFIRM_EMAIL = route('POST /accounts/email-confirmation', {
  access: 'public',
  body: ConfirmEmailBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(204),
});

export const RESEND_CONFIRMATION = route('POST /accounts/email-confirmation/resend', {
  access: EVERYONE,
  perAddress: 'account-link',
  answer: nothing(202),
});

export const REQUEST_PASSWORD_RESET = route('POST /password-resets', {
  access: 'public',
  body: RequestPasswordResetBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(202),
});

export const COMPLETE_PASSWORD_RESET = route('POST /password-resets/completion', {
  access: 'public',
  body: CompletePasswordResetBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(204),
});
