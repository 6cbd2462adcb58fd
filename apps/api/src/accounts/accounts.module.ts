import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.ts';
import { AnswerMembershipService } from './answer-membership.service.ts';
import { ChangePasswordService } from './change-password.service.ts';
import { ChangeEmailService } from './email-change/change-email.service.ts';
import { EmailChangeController } from './email-change/email-change.controller.ts';
import { EmailChanges } from './email-change/email-changes.ts';
import { LetInService } from './let-in.service.ts';
import { AskProviderService } from './oidc/ask-provider.service.ts';
import { Identities } from './oidc/identities.ts';
import { OidcClients } from './oidc/oidc-clients.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { OidcFlows } from './oidc/oidc-flows.ts';
import { OwnIdentitiesService } from './oidc/own-identities.service.ts';
import { SignInByProviderService } from './oidc/sign-in-by-provider.service.ts';
import { OwnAccountController } from './own-account.controller.ts';
import { OwnSessionsService } from './own-sessions.service.ts';
import { OwnPasskeysService } from './passkeys/own-passkeys.service.ts';
import { PasskeyController } from './passkeys/passkey.controller.ts';
import { Passkeys } from './passkeys/passkeys.ts';
import { ProveByPasskeyService } from './passkeys/prove-by-passkey.service.ts';
import { ProvePersonService } from './prove-person.service.ts';
import { ReauthenticateService } from './reauthenticate.service.ts';
import { RecoverAccountService } from './recover-account.service.ts';
import { ResetSecondFactorService } from './reset-second-factor.service.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { SecondFactorSeal } from './second-factor-seal.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecondFactors } from './second-factors.ts';
import { SignInFailures } from './sign-in-failures.ts';
import { SignInService } from './sign-in.service.ts';
import { UseMembershipService } from './use-membership.service.ts';

@Module({
  controllers: [
    AccountController,
    OwnAccountController,
    SecondFactorController,
    PasskeyController,
    OidcController,
    EmailChangeController,
  ],
  providers: [
    SignInFailures,
    SignInService,
    ProvePersonService,
    RecoverAccountService,
    AnswerMembershipService,
    UseMembershipService,
    OwnSessionsService,
    ChangePasswordService,
    ReauthenticateService,
    SecondFactorSeal,
    SecondFactors,
    SecondFactorService,
    ResetSecondFactorService,
    LetInService,
    Passkeys,
    OwnPasskeysService,
    ProveByPasskeyService,
    OidcClients,
    OidcFlows,
    Identities,
    AskProviderService,
    SignInByProviderService,
    OwnIdentitiesService,
    EmailChanges,
    ChangeEmailService,
  ],
})
export class AccountsModule {}
