import { Body, Controller, Post } from '@nestjs/common';
import type { RegisteredView } from '@subsidy/contract';
import { PublicRoute } from '../accounts/access.ts';
import { RegisterRequest } from '../accounts/account.dto.ts';
import { SmallBody } from '../http/body-limits.ts';
import { LimitPerAddress } from '../http/limit-per-address.ts';
import { RegisterAccountService } from './register-account.service.ts';

/** 회원 가입 of a company's person. */
@Controller('accounts')
export class RegistrationPublicController {
  constructor(private readonly registerAccount: RegisterAccountService) {}

  @Post()
  @PublicRoute()
  @LimitPerAddress('registration')
  @SmallBody()
  register(@Body() body: RegisterRequest): Promise<RegisteredView> {
    return this.registerAccount.register(body);
  }
}
