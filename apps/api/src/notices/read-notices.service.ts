import { Injectable } from '@nestjs/common';
import type { FormView, ListNoticesQuery, NoticeSummary, NoticeView, Page } from '@subsidy/contract';
import {
  describeTerms,
  formOf,
  INTAKES,
  payersOf,
  projectTypesOf,
  rubricOf,
  SITE_CHECK_CODES,
  type ProgramType,
} from '@subsidy/rules';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { badFields } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { officeOf } from '../offices/office.queries.ts';
import { noticeInForce, noticesInForce, toSummary } from './notice.queries.ts';

type SortKey = readonly (string | number)[];

const keyOf = ({ status, closesAt, id }: NoticeSummary): SortKey => [INTAKES.indexOf(status), closesAt, id];

/** The first part that differs decides; the parts of a key are of the same type place by place. */
function compare(a: SortKey, b: SortKey): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** 공고 조회: what anyone may read. */
@Injectable()
export class ReadNoticesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Open ones first, by the end of intake; then upcoming, then closed. */
  list({ status, limit = 100, cursor }: ListNoticesQuery): Promise<Page<NoticeSummary>> {
    const after = readCursor(cursor, 'integer', 'instant', 'text');
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const found = (await noticesInForce(tx, seoulDay(now)))
        .map((notice) => toSummary(notice, now))
        .filter((notice) => status == null || notice.status === status)
        .filter((notice) => after === null || compare(keyOf(notice), after) > 0)
        .sort((a, b) => compare(keyOf(a), keyOf(b)));
      return pageOf(found, limit, keyOf, (notice) => notice);
    });
  }

  /** The whole notice: windows, terms with source and confidence, rubric. */
  read(id: string): Promise<NoticeView> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const found = await noticeInForce(tx, id, seoulDay(now));
      const { terms } = found.version;
      return {
        ...toSummary(found, now),
        projectTypes: [...projectTypesOf(terms)],
        office: await officeOf(tx, found.notice.officeId),
        publishedOn: found.version.publishedOn,
        stages: [...terms.stages],
        payers: payersOf(terms),
        siteChecks: [...SITE_CHECK_CODES],
        terms,
        termsSha256: found.version.termsSha256,
        lines: [...describeTerms(terms)],
        rubric: [...rubricOf(terms)],
      };
    });
  }

  /** The form catalogue of one project type (the notice's first when none is named). */
  form(id: string, type: ProgramType | undefined): Promise<FormView> {
    return this.transactions.asSystem(async (tx) => {
      const { version } = await noticeInForce(tx, id, seoulDay(this.clock.now()));
      const offered = projectTypesOf(version.terms);
      const types = offered.map((one) => one.type);
      const chosen = type ?? types[0];
      if (chosen === undefined || !types.includes(chosen)) {
        throw badFields({
          field: 'type',
          code: 'unknown-code',
          message: noticeWords.typesOffered(offered.map(({ label }) => label)),
        });
      }
      return formOf(version.terms, chosen);
    });
  }
}
