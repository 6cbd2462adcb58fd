import { Injectable } from '@nestjs/common';
import type { FormView, NoticeSummary, NoticeView } from '@subsidy/contract';
import { describeTerms, formOf, projectTypesOf, rubricOf, type ProjectType } from '@subsidy/rules';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeInForce, noticesInForce, toRules, toSummary } from './notice.queries.ts';

/** 공고 조회: what anyone may read. */
@Injectable()
export class ReadNoticesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Open ones first, by the end of intake; then upcoming, then closed. */
  list(status: NoticeSummary['status'] | undefined): Promise<NoticeSummary[]> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const all = (await noticesInForce(tx, seoulDay(now))).map((found) => toSummary(found, now));
      const order = ['open', 'upcoming', 'closed'];
      return all
        .filter((notice) => status === undefined || notice.status === status)
        .sort(
          (a, b) =>
            order.indexOf(a.status) - order.indexOf(b.status) ||
            a.closesAt.localeCompare(b.closesAt) ||
            a.id.localeCompare(b.id),
        );
    });
  }

  /** The whole notice: windows, terms with source and confidence, rubric. */
  read(id: string): Promise<NoticeView> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const found = await noticeInForce(tx, id, seoulDay(now));
      const { terms } = toRules(found);
      return {
        ...toSummary(found, now),
        publishedOn: found.version.publishedOn,
        projectTypes: [...projectTypesOf(terms)],
        terms,
        termsSha256: found.version.termsSha256,
        lines: [...describeTerms(terms)],
        rubric: [...rubricOf(terms)],
      };
    });
  }

  /** The form catalogue of one project type (the notice's first when none is named). */
  form(id: string, type: ProjectType | undefined): Promise<FormView> {
    return this.transactions.asSystem(async (tx) => {
      const { version } = await noticeInForce(tx, id, seoulDay(this.clock.now()));
      const types = projectTypesOf(version.terms).map((offered) => offered.type);
      const chosen = type ?? types[0];
      if (chosen === undefined || !types.includes(chosen)) {
        throw badFields({
          field: 'type',
          code: 'unknown-code',
          message: `이 공고의 유형 중 하나여야 합니다: ${types.join(', ')}`,
        });
      }
      return formOf(version.terms, chosen);
    });
  }
}
