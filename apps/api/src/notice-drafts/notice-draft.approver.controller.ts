import { Controller } from '@nestjs/common';
import { PUBLISH_NOTICE_DRAFT } from '@subsidy/contract/routes';
import type { InputOf, NoticePublishedView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { PublishNoticeDraftService } from './publish-notice-draft.service.ts';

/** 공고: the approver publishes what another person proposed. */
@Controller()
export class NoticeDraftApproverController {
  constructor(private readonly publishDraft: PublishNoticeDraftService) {}

  @Route(PUBLISH_NOTICE_DRAFT)
  publish(
    @Input() { params: { draftId }, body }: InputOf<typeof PUBLISH_NOTICE_DRAFT>,
    @CurrentActor() actor: Actor,
  ): Promise<NoticePublishedView> {
    return this.publishDraft.publish(draftId, body, actor);
  }
}
