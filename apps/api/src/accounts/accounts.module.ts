import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.ts';
import { AnswerMembershipService } from './answer-membership.service.ts';
import { RecoverAccountService } from './recover-account.service.ts';
import { SignInService } from './sign-in.service.ts';
import { UseMembershipService } from './use-membership.service.ts';

@Module({
  controllers: [AccountController],
  providers: [SignInService, RecoverAccountService, AnswerMembershipService, UseMembershipService],
})
export class AccountsModule {}
