import { Injectable } from '@nestjs/common';
import type { NoticeTermsView } from '@subsidy/contract';
import { toFormat2 } from '@subsidy/rules/terms';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { packJson, type PackedJson } from '../http/packed-json.ts';
import { noticeInForce } from './notice.queries.ts';

/** More versions of notices than are asked for at a time. */
const MOST_KEPT = 50;

/** 공고 조건 조회: the terms in force as they may be sent as a draft, whatever format they were published in. */
@Injectable()
export class ReadTermsService {
  /** A version never changes once it is published, so its terms are packed once. */
  private readonly packed = new Map<string, PackedJson>();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(noticeId: string): Promise<PackedJson> {
    return this.transactions.asSystem(async (tx) => {
      const { version } = await noticeInForce(tx, noticeId, seoulDay(this.clock.now()));
      const kept = this.packed.get(version.id);
      if (kept !== undefined) return kept;
      if (this.packed.size >= MOST_KEPT) this.packed.clear();
      const view: NoticeTermsView = toFormat2(version.terms);
      const packed = packJson(view);
      this.packed.set(version.id, packed);
      return packed;
    });
  }
}
