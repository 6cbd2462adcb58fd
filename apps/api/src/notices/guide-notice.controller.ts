import { Controller, Req, Res } from '@nestjs/common';
import { LIST_GUIDE_NOTICES } from '@subsidy/contract/routes';
import { Route } from '../http/route.ts';
import type { GuideNoticeView, Page } from '@subsidy/contract';
import { describeTerms, GUIDE_NOTICES, termsHash } from '@subsidy/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from '../audit/audit.ts';
import { packJson, sendPackedJson, type PackedJson, type SentPacked } from '../http/packed-json.ts';

/** They come with the product and change with it, so one page of them is made once. */
let made: PackedJson | null = null;

const guideNotices = (): Page<GuideNoticeView> => ({
  items: GUIDE_NOTICES.map((notice) => ({
    ...notice,
    termsSha256: termsHash(notice.terms, sha256),
    lines: [...describeTerms(notice.terms)],
  })),
  nextCursor: null,
});

/** 안내 공고: the programs that other offices run, with what public sources say of them. */
@Controller()
export class GuideNoticeController {
  @Route(LIST_GUIDE_NOTICES)
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): SentPacked {
    made ??= packJson(guideNotices());
    return sendPackedJson(request, reply, made);
  }
}
