import { Controller, Get } from '@nestjs/common';
import type { GuideNoticeView, Page } from '@subsidy/contract';
import { describeGuide, GUIDE_NOTICES, termsHash } from '@subsidy/rules';
import { PublicRoute } from '../accounts/access.ts';
import { sha256 } from '../audit/audit.ts';

/** They come with the product and change with it, so one page of them is made once. */
let made: Page<GuideNoticeView> | null = null;

const guideNotices = (): Page<GuideNoticeView> => ({
  items: GUIDE_NOTICES.map((notice) => ({
    ...notice,
    termsSha256: termsHash(notice.terms, sha256),
    lines: [...describeGuide(notice.terms)],
  })),
  nextCursor: null,
});

/** 안내 공고: the programs that other offices run, with what public sources say of them. */
@Controller('guide-notices')
@PublicRoute()
export class GuideNoticeController {
  @Get()
  list(): Page<GuideNoticeView> {
    made ??= guideNotices();
    return made;
  }
}
