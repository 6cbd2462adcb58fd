import { Controller } from '@nestjs/common';
import type { InputOf, SignaturesView, SignatureView } from '@subsidy/contract';
import { SIGN_FORM, SIGNATURES } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { SignFormService } from './sign-form.service.ts';

/** 서명: read by whoever reads the case, given by its parties. */
@Controller()
export class SignatureController {
  constructor(private readonly signForm: SignFormService) {}

  @Route(SIGNATURES)
  list(
    @Input() { params: { applicationId } }: InputOf<typeof SIGNATURES>,
    @CurrentActor() actor: Actor,
  ): Promise<SignaturesView> {
    return this.signForm.list(applicationId, actor);
  }

  @Route(SIGN_FORM)
  sign(
    @Input() { params: { applicationId }, body }: InputOf<typeof SIGN_FORM>,
    @CurrentActor() actor: Actor,
  ): Promise<SignatureView> {
    return this.signForm.sign(applicationId, body, actor);
  }
}
