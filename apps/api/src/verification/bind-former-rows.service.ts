import { Injectable } from '@nestjs/common';
import type { BoundKind, ChainedRow } from '../audit/bound-rows.ts';
import { bindFormerRows, isAllBound, tellAllBound, unboundPages } from '../audit/former-rows.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { BOUND_KINDS } from './bound-kinds.ts';

/** 이전 자료 결속: what was written before events bound rows is bound once, as it stood then, a chain a transaction; broken off, it goes on next time. */
@Injectable()
export class BindFormerRowsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Stops when the signal says so, without harm. */
  async bind(signal: AbortSignal): Promise<void> {
    if (await this.transactions.asSystem(isAllBound)) return;
    for (const kind of BOUND_KINDS) await this.bindKind(kind, signal);
    if (signal.aborted) return;
    await this.transactions.asSystem((tx) => tellAllBound(tx, this.clock.now()));
  }

  private async bindKind(kind: BoundKind, signal: AbortSignal): Promise<void> {
    const unbound = await this.transactions.asSystem(async (tx) => {
      const found: ChainedRow[] = [];
      for await (const page of unboundPages(tx, kind)) found.push(...page);
      return found;
    });
    const byChain = new Map<string, ChainedRow[]>();
    for (const row of unbound) byChain.set(row.chain, [...(byChain.get(row.chain) ?? []), row]);
    for (const [chain, rows] of byChain) {
      if (signal.aborted) return;
      const now = this.clock.now();
      await this.transactions.asSystem((tx) => bindFormerRows(tx, kind, chain, rows, now));
    }
  }
}
