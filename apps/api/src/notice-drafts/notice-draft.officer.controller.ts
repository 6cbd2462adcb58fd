import { Controller } from '@nestjs/common';
import { CREATE_NOTICE_DRAFT, EDIT_NOTICE_DRAFT, PROPOSE_NOTICE_DRAFT } from '@subsidy/contract/routes';
import type { InputOf, NoticeDraftView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { CreateNoticeDraftService } from './create-notice-draft.service.ts';
import { EditNoticeDraftService } from './edit-notice-draft.service.ts';
import { ProposeNoticeDraftService } from './propose-notice-draft.service.ts';

/** 공고 초안 as the officer writes and proposes it. */
@Controller()
export class NoticeDraftOfficerController {
  constructor(
    private readonly createDraft: CreateNoticeDraftService,
    private readonly editDraft: EditNoticeDraftService,
    private readonly proposeDraft: ProposeNoticeDraftService,
  ) {}

  @Route(CREATE_NOTICE_DRAFT)
  create(
    @Input() { body }: InputOf<typeof CREATE_NOTICE_DRAFT>,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeDraftView> {
    return this.createDraft.create(body, actor);
  }

  @Route(EDIT_NOTICE_DRAFT)
  edit(
    @Input() { params: { draftId }, body }: InputOf<typeof EDIT_NOTICE_DRAFT>,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeDraftView> {
    return this.editDraft.edit(draftId, body, actor);
  }

  @Route(PROPOSE_NOTICE_DRAFT)
  propose(
    @Input() { params: { draftId } }: InputOf<typeof PROPOSE_NOTICE_DRAFT>,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeDraftView> {
    return this.proposeDraft.propose(draftId, actor);
  }
}
