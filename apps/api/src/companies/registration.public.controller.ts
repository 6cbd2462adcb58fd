import { Controller } from '@nestjs/common';
import type { InputOf, RegisteredView } from '@subsidy/contract';
import { REGISTER } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import { RegisterAccountService } from './register-account.service.ts';

/** 회원 가입 of a company's person. */
@Controller()
export class RegistrationPublicController {
  constructor(private readonly registerAccount: RegisterAccountService) {}

  @Route(REGISTER)
  register(@Input() { body }: InputOf<typeof REGISTER>): Promise<RegisteredView> {
    return this.registerAccount.register(body);
  }
}
