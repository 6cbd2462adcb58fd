import { Controller, Req, Res } from '@nestjs/common';
import { NOTICE_DRAFT, NOTICE_DRAFTS, TERMS_SCHEMA } from '@subsidy/contract/routes';
import type { InputOf, NoticeDraftSummary, NoticeDraftView, Page } from '@subsidy/contract';
import { termsSchema } from '@subsidy/rules/terms';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { packJson, sendPackedJson, type PackedJson, type SentPacked } from '../http/packed-json.ts';
import { Input, Route } from '../http/route.ts';
import { NoticeDraftQueries } from './notice-draft.queries.ts';

/** The schema comes with the product, so it is written once. */
let schema: PackedJson | null = null;

/** 공고 초안 as the office reads it, and what a draft has to look like, which anyone may read. */
@Controller()
export class NoticeDraftStaffController {
  constructor(private readonly queries: NoticeDraftQueries) {}

  @Route(TERMS_SCHEMA)
  schema(@Req() request: FastifyRequest, @Res() reply: FastifyReply): SentPacked {
    schema ??= packJson(termsSchema());
    return sendPackedJson(request, reply, schema);
  }

  @Route(NOTICE_DRAFTS)
  list(
    @Input() { query }: InputOf<typeof NOTICE_DRAFTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<NoticeDraftSummary>> {
    return this.queries.list(query, actor);
  }

  @Route(NOTICE_DRAFT)
  read(
    @Input() { params: { draftId } }: InputOf<typeof NOTICE_DRAFT>,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeDraftView> {
    return this.queries.read(draftId, actor);
  }
}
