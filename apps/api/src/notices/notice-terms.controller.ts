import { Controller, Req, Res } from '@nestjs/common';
import { NOTICE_TERMS } from '@subsidy/contract/routes';
import type { InputOf } from '@subsidy/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPackedJson, type SentPacked } from '../http/packed-json.ts';
import { Input, Route } from '../http/route.ts';
import { ReadTermsService } from './read-terms.service.ts';

/** 공고 조건 in today's format. */
@Controller()
export class NoticeTermsController {
  constructor(private readonly readTerms: ReadTermsService) {}

  @Route(NOTICE_TERMS)
  async terms(
    @Input() { params: { noticeId } }: InputOf<typeof NOTICE_TERMS>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<SentPacked> {
    return sendPackedJson(request, reply, await this.readTerms.read(noticeId));
  }
}
