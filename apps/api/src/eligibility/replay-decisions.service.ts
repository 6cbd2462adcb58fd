import { Injectable } from '@nestjs/common';
import type { DecisionReplayView } from '@subsidy/contract';
import { termsHash, type EligibilityInput, type ProgramType } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { withIntake, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { NoticeShelf } from './notice-shelf.ts';
import { recordOf } from './record-decision.ts';

const PAGE = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface DecisionRow {
  id: string;
  type: ProgramType;
  noticeVersionId: string;
  termsSha256: string;
  asOf: Date;
  facts: string;
  record: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
}

type Verdict = 'same' | 'different' | 'without-record';

/** 판단 재현: makes every stored decision again from its row and its notice version, and compares byte by byte. */
@Injectable()
export class ReplayDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
  ) {}

  replay(actor: Actor): Promise<DecisionReplayView> {
    return this.transactions.as(actor, async (tx) => {
      const hashes = new Map<string, string>();
      const view: DecisionReplayView = { ok: true, checked: 0, withoutRecord: 0, firstDifferingId: null };
      for await (const row of allDecisions(tx)) {
        const verdict = await this.verdictOn(tx, row, hashes);
        view.checked += 1;
        if (verdict === 'without-record') view.withoutRecord += 1;
        if (verdict === 'different') {
          view.ok = false;
          view.firstDifferingId ??= row.id;
        }
      }
      return view;
    });
  }

  private async verdictOn(
    tx: EntityManager,
    row: DecisionRow,
    hashes: Map<string, string>,
  ): Promise<Verdict> {
    const { record, opensAt, closesAt, type, asOf } = row;
    if (record === null || opensAt === null || closesAt === null) return 'without-record';
    const { notice, version } = await this.notices.ofVersion(tx, row.noticeVersionId);
    const hash = hashes.get(version.id) ?? termsHash(version.terms, sha256);
    hashes.set(version.id, hash);
    if (hash !== row.termsSha256) return 'different';
    const asThen: NoticeWithVersion = { notice, version: withIntake(version, opensAt, closesAt) };
    const input = JSON.parse(row.facts) as EligibilityInput;
    return recordOf({ notice: asThen, type, input, asOf }) === record ? 'same' : 'different';
  }
}

async function* allDecisions(tx: EntityManager): AsyncGenerator<DecisionRow> {
  let after = FIRST_ID;
  for (;;) {
    const rows: DecisionRow[] = await tx.query(
      `SELECT d.id, a.type, d.notice_version_id AS "noticeVersionId", d.terms_sha256 AS "termsSha256", d.as_of AS "asOf",
              d.facts, d.record, d.opens_at AS "opensAt", d.closes_at AS "closesAt"
         FROM eligibility_decisions d JOIN cases a ON a.id = d.application_id
        WHERE d.id > $1 ORDER BY d.id LIMIT ${PAGE}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}
