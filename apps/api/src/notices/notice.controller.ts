import { Controller, Get, Param, Query } from '@nestjs/common';
import type { FormView, NoticeSummary, NoticeView, Page } from '@subsidy/contract';
import { PROJECT_TYPES, type ProjectType } from '@subsidy/rules';
import { PublicRoute } from '../accounts/access.ts';
import { OneOf } from '../http/fields.ts';
import { PageQuery } from '../http/keyset.ts';
import { ReadNoticesService } from './read-notices.service.ts';

export class ListNoticesQuery extends PageQuery {
  @OneOf(['open', 'upcoming', 'closed'], { optional: true })
  status?: 'open' | 'upcoming' | 'closed';
}

export class NoticeFormQuery {
  @OneOf(PROJECT_TYPES, { optional: true })
  type?: ProjectType;
}

@Controller('notices')
@PublicRoute()
export class NoticeController {
  constructor(private readonly readNotices: ReadNoticesService) {}

  @Get()
  list(@Query() query: ListNoticesQuery): Promise<Page<NoticeSummary>> {
    return this.readNotices.list(query);
  }

  @Get(':noticeId')
  read(@Param('noticeId') noticeId: string): Promise<NoticeView> {
    return this.readNotices.read(noticeId);
  }

  @Get(':noticeId/form')
  form(@Param('noticeId') noticeId: string, @Query() query: NoticeFormQuery): Promise<FormView> {
    return this.readNotices.form(noticeId, query.type);
  }
}
