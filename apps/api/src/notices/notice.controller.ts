import { Controller } from '@nestjs/common';
import { NOTICES, NOTICE, NOTICE_FORM } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, FormView, NoticeSummary, NoticeView, Page } from '@subsidy/contract';
import { ReadNoticesService } from './read-notices.service.ts';

@Controller()
export class NoticeController {
  constructor(private readonly readNotices: ReadNoticesService) {}

  @Route(NOTICES)
  list(@Input() { query }: InputOf<typeof NOTICES>): Promise<Page<NoticeSummary>> {
    return this.readNotices.list(query);
  }

  @Route(NOTICE)
  read(@Input() { params: { noticeId } }: InputOf<typeof NOTICE>): Promise<NoticeView> {
    return this.readNotices.read(noticeId);
  }

  @Route(NOTICE_FORM)
  form(@Input() { params: { noticeId }, query }: InputOf<typeof NOTICE_FORM>): Promise<FormView> {
    return this.readNotices.form(noticeId, query.type);
  }
}
