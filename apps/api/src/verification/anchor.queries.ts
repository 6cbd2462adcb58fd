import { Injectable } from '@nestjs/common';
import type { AnchorComparisonView, AuditAnchorView, Page } from '@subsidy/contract';
import { compareCheckpoint, listAnchors, stampOf } from '../audit/anchors.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Refusal } from '../http/refusal.ts';
import { recordWords } from '../http/refusals/record.ts';

/** So many days are listed; older ones are with those who were sent them. */
const MOST = 100;

/** 기준점 조회. */
@Injectable()
export class AnchorQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor): Promise<Page<AuditAnchorView>> {
    return this.transactions.as(actor, async (tx) => ({
      items: await listAnchors(tx, MOST),
      nextCursor: null,
    }));
  }

  async stamp(id: string, actor: Actor): Promise<Buffer> {
    const isNumber = /^\d{1,15}$/.test(id);
    const stamp = isNumber ? await this.transactions.as(actor, (tx) => stampOf(tx, id)) : null;
    if (stamp !== null) return stamp;
    throw new Refusal('not-found', { detail: recordWords.noStamp });
  }

  /** 기준점 대조: a number and a hash that somebody kept. */
  compare(number: number, hash: string, actor: Actor): Promise<AnchorComparisonView> {
    return this.transactions.as(actor, (tx) => compareCheckpoint(tx, number, hash));
  }
}
