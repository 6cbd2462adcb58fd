import { Controller } from '@nestjs/common';
import type { InputOf, OwnCopyView, OwnErasureView } from '@subsidy/contract';
import { ERASE_ACCOUNT, ERASE_CONTENTS, OWN_COPY, OWN_ERASURE } from '@subsidy/contract/routes';
import { CurrentActor, SessionInUse, type CurrentSession } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { CopyOwnService } from './copy-own.service.ts';
import { EraseAccountService } from './erase-account.service.ts';
import { EraseContentsService } from './erase-contents.service.ts';
import { OwnErasureQueries } from './own-erasure.queries.ts';

/** 내 정보: its copy and its end. */
@Controller()
export class OwnDataController {
  constructor(
    private readonly copyOwn: CopyOwnService,
    private readonly erasure: OwnErasureQueries,
    private readonly eraseAccount: EraseAccountService,
    private readonly eraseContents: EraseContentsService,
  ) {}

  @Route(OWN_COPY)
  copy(@SessionInUse() session: CurrentSession): Promise<OwnCopyView> {
    return this.copyOwn.copy(session);
  }

  @Route(OWN_ERASURE)
  ground(@CurrentActor() actor: Actor): Promise<OwnErasureView> {
    return this.erasure.get(actor);
  }

  @Route(ERASE_ACCOUNT)
  account(
    @Input() { body: { email } }: InputOf<typeof ERASE_ACCOUNT>,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.eraseAccount.erase(email, actor);
  }

  @Route(ERASE_CONTENTS)
  contents(
    @Input() { params: { applicationId } }: InputOf<typeof ERASE_CONTENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.eraseContents.erase(applicationId, actor);
  }
}
